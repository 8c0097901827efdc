package nl.tandem.contracting.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.referral.ReferralRequests.Allocated;
import nl.tandem.contracting.referral.ReferralRequests.NewReferral;
import nl.tandem.contracting.referral.ReferralRequests.WithoutRoute;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.identity.Tenant;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;

/** The referrals, recorded in one way whoever referred. */
@ApplicationScoped
class Referrals {

    private static final String SELECT = """
            SELECT referral_id, municipality, provider_code, reference, referrer_type, institution_code, determination_reference,
                   category, dated_on, allocation_number
              FROM referral
            """;

    private final Database database;
    private final CertifiedInstitutions institutions;
    private final Outbox outbox;
    private final Caller caller;
    private final InstantSource clock;

    Referrals(
            Database database, CertifiedInstitutions institutions, Outbox outbox, Caller caller, InstantSource clock) {
        this.database = database;
        this.institutions = institutions;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    Referral record(NewReferral request) {
        requireFits(request, caller.tenant());
        String institutionCode = request.institutionCode();
        if (institutionCode != null) {
            institutions.requireCertified(institutionCode, request.datedOn());
        }
        UUID referralId = NewId.next();
        if (database.update(
                        """
                        INSERT INTO referral (referral_id, region, municipality, provider_code, reference, referrer_type,
                               institution_code, determination_reference, category, dated_on, recorded_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (region, municipality, provider_code, reference) DO NOTHING
                        """,
                        referralId,
                        caller.region(),
                        request.municipality(),
                        request.providerCode(),
                        request.reference(),
                        request.referrerType().code(),
                        institutionCode,
                        request.determinationReference(),
                        request.category(),
                        request.datedOn(),
                        clock.instant())
                == 0) {
            throw new Problem(409, "referral-exists", "There is a referral with this reference already.");
        }
        outbox.append(new ReferralRecorded(
                referralId,
                request.municipality(),
                request.providerCode(),
                request.referrerType().code(),
                institutionCode,
                request.category(),
                request.datedOn()));
        return get(referralId);
    }

    private static void requireFits(NewReferral request, Tenant tenant) {
        List<InputError> errors = new ArrayList<>();
        boolean byInstitution = request.referrerType() == ReferrerType.CERTIFIED_INSTITUTION;
        if (byInstitution != (request.institutionCode() != null)) {
            errors.add(InputError.body("/institutionCode", "Given with CERTIFIED_INSTITUTION, and with that only."));
        }
        if (byInstitution != (request.determinationReference() != null)) {
            errors.add(InputError.body(
                    "/determinationReference", "Given with CERTIFIED_INSTITUTION, and with that only."));
        }
        if (!tenant.coversMunicipality(request.municipality())) {
            errors.add(InputError.body("/municipality", "Give your own code."));
        }
        if (byInstitution) {
            if (request.institutionCode() != null && !request.institutionCode().equals(tenant.provider())) {
                errors.add(InputError.body("/institutionCode", "An institution records its own decisions."));
            }
        } else if (!tenant.coversProvider(request.providerCode())) {
            errors.add(InputError.body("/providerCode", "Give your own AGB code."));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalidInput(errors);
        }
    }

    @Transactional(TxType.MANDATORY)
    Referral allocated(UUID referralId, Allocated request) {
        Referral referral = get(referralId);
        if (database.first(
                        """
                        SELECT 1 FROM allocation
                         WHERE municipality = ? AND allocation_number = ? AND provider_code = ?
                           AND coalesce(category, ?) = ? AND reason_for_change IS DISTINCT FROM '13'
                        """,
                        row -> row.getInt(1),
                        referral.municipality(),
                        request.allocationNumber(),
                        referral.providerCode(),
                        referral.category(),
                        referral.category())
                .isEmpty()) {
            throw new Problem(
                    409,
                    "referral-not-allocated",
                    "There is no allocation with this number of this care at the provider; send its JW301 first.");
        }
        if (database.update(
                        "UPDATE referral SET allocation_number = ? WHERE referral_id = ? AND allocation_number IS NULL",
                        request.allocationNumber(),
                        referralId)
                == 0) {
            throw new Problem(409, "referral-allocated", "It was allocated already.");
        }
        outbox.append(new ReferralAllocated(
                referralId,
                referral.municipality(),
                referral.providerCode(),
                referral.referrerCode(),
                request.allocationNumber()));
        return get(referralId);
    }

    Referral get(UUID referralId) {
        return database.first(SELECT + " WHERE referral_id = ?", Referrals::read, referralId)
                .orElseThrow(() -> Problem.notFound("This referral"));
    }

    List<Referral> all() {
        return database.query(SELECT + " ORDER BY referral_id DESC LIMIT 500", Referrals::read);
    }

    /** Neither recorded here nor told in the JW315 that the allocation answers. */
    List<WithoutRoute> withoutRoute(LocalDate from) {
        return database.query(
                """
                SELECT municipality, provider_code, allocation_number, start_date FROM allocation
                 WHERE start_date >= ? AND reason_for_change IS DISTINCT FROM '13'
                   AND NOT EXISTS (SELECT 1 FROM referral
                                    WHERE referral.region = allocation.region
                                      AND referral.municipality = allocation.municipality
                                      AND referral.allocation_number = allocation.allocation_number)
                   AND NOT EXISTS (SELECT 1 FROM request_part part JOIN request_product product
                                              USING (region, provider_code, reference)
                                    WHERE part.region = allocation.region
                                      AND part.provider_code = allocation.provider_code
                                      AND part.municipality = allocation.municipality
                                      AND allocation.allocation_number = ANY (part.allocation_numbers)
                                      AND product.referrer_type IS NOT NULL)
                 ORDER BY start_date, municipality, allocation_number LIMIT 500
                """,
                row -> new WithoutRoute(
                        row.getString(1), row.getString(2), row.getLong(3), row.getObject(4, LocalDate.class)),
                from);
    }

    private static Referral read(ResultSet row) throws SQLException {
        ReferrerType type = ReferrerType.of(row.getString(5));
        return new Referral(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                type,
                type.code(),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getObject(9, LocalDate.class),
                row.getObject(10, Long.class));
    }
}
