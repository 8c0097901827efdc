package nl.tandem.contracting.subcontract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.tandem.contracting.contract.KnownContracts;
import nl.tandem.contracting.contract.KnownContracts.KnownContract;
import nl.tandem.contracting.provider.KnownProviders;
import nl.tandem.contracting.subcontract.SubcontractRequests.Location;
import nl.tandem.contracting.subcontract.SubcontractRequests.LocationKind;
import nl.tandem.contracting.subcontract.SubcontractRequests.NewSubcontract;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Who works under whom. A subcontractor has none of its own, and a head contractor is none. */
@ApplicationScoped
class Subcontracts {

    private static final String SELECT = """
            SELECT subcontract_id, contract_id, head_code, sub_code, from_day, until_day, head_bears, reference FROM subcontract
            """;

    private final Database database;
    private final KnownContracts contracts;
    private final KnownProviders providers;
    private final Caller caller;

    Subcontracts(Database database, KnownContracts contracts, KnownProviders providers, Caller caller) {
        this.database = database;
        this.contracts = contracts;
        this.providers = providers;
        this.caller = caller;
    }

    @Transactional(TxType.MANDATORY)
    Subcontract register(NewSubcontract request) {
        KnownContract contract = contracts.active(request.contractId());
        requireFits(request, contract);
        providers.require(List.of(request.subCode()));
        // Two that would make a chain of three must not pass each other by.
        database.lock("subcontracts in " + caller.region());
        requireNoChain(request, contract);
        UUID subcontractId = NewId.next();
        database.update(
                """
                INSERT INTO subcontract (subcontract_id, region, contract_id, head_code, sub_code, from_day, until_day, head_bears, reference)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                subcontractId,
                caller.region(),
                contract.contractId(),
                contract.providerCode(),
                request.subCode(),
                request.fromDay(),
                request.untilDay(),
                request.headBearsPercent(),
                request.reference());
        return get(subcontractId);
    }

    private static void requireFits(NewSubcontract request, KnownContract contract) {
        List<InputError> errors = new ArrayList<>();
        if (request.subCode().equals(contract.providerCode())) {
            errors.add(InputError.body("/subCode", "Give another provider than the head contractor."));
        }
        if (!contract.runs(request.fromDay())) {
            errors.add(InputError.body("/fromDay", "Give a day within the contract."));
        }
        if (!contract.runs(request.untilDay()) || request.untilDay().isBefore(request.fromDay())) {
            errors.add(InputError.body("/untilDay", "Give a day within the contract that is not before fromDay."));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalidInput(errors);
        }
    }

    private void requireNoChain(NewSubcontract request, KnownContract contract) {
        String overlaps = " AND from_day <= ? AND until_day >= ? LIMIT 1";
        if (database.first(
                        "SELECT 1 FROM subcontract WHERE sub_code = ?" + overlaps,
                        row -> row.getInt(1),
                        contract.providerCode(),
                        request.untilDay(),
                        request.fromDay())
                .isPresent()) {
            throw new Problem(
                    409,
                    "sub-subcontractor",
                    "The holder of the contract is a subcontractor itself; let its head contractor contract this one.");
        }
        if (database.first(
                        "SELECT 1 FROM subcontract WHERE head_code = ?" + overlaps,
                        row -> row.getInt(1),
                        request.subCode(),
                        request.untilDay(),
                        request.fromDay())
                .isPresent()) {
            throw new Problem(
                    409,
                    "sub-subcontractor",
                    "The subcontractor has subcontractors itself; there are no subcontractors of subcontractors.");
        }
        if (database.first(
                        """
                        SELECT 1 FROM contract_product own JOIN contract USING (contract_id)
                          JOIN contract_product head ON head.contract_id = ? AND head.category = own.category AND head.code = own.code
                         WHERE contract.provider_code = ? AND contract.state = 'ACTIVE'
                           AND contract.start_date <= ? AND contract.end_date >= ? LIMIT 1
                        """,
                        row -> row.getInt(1),
                        contract.contractId(),
                        request.subCode(),
                        request.untilDay(),
                        request.fromDay())
                .isPresent()) {
            throw new Problem(
                    409,
                    "subcontractor-declares-itself",
                    "The subcontractor has a contract for the same care and would declare it itself; end that first.");
        }
    }

    Subcontract get(UUID subcontractId) {
        return database.first(SELECT + " WHERE subcontract_id = ?", Subcontracts::subcontract, subcontractId)
                .orElseThrow(() -> Problem.notFound("This subcontract"));
    }

    /** A head contractor sees its subcontractors, a subcontractor its head contractors. */
    List<Subcontract> of(@Nullable String headCode) {
        return database.query(
                SELECT + " WHERE (?::text IS NULL OR head_code = ?) ORDER BY head_code, sub_code, from_day LIMIT 1000",
                Subcontracts::subcontract,
                headCode,
                headCode);
    }

    @Transactional(TxType.MANDATORY)
    void add(Location location) {
        LocalDate until = location.untilDay();
        if (until != null && until.isBefore(location.fromDay())) {
            throw Problem.invalidInput(List.of(InputError.body("/untilDay", "Give a day that is not before fromDay.")));
        }
        providers.require(List.of(location.providerCode()));
        if (database.update(
                        """
                        INSERT INTO provider_location (location_id, region, provider_code, name, kind, municipality, sectors, from_day, until_day)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (region, provider_code, name) DO NOTHING
                        """,
                        NewId.next(),
                        caller.region(),
                        location.providerCode(),
                        location.name(),
                        location.kind(),
                        location.municipality(),
                        location.sectors().stream().sorted().toArray(String[]::new),
                        location.fromDay(),
                        location.untilDay())
                == 0) {
            throw new Problem(409, "provider-location-exists", "The provider has a location with this name already.");
        }
    }

    List<Location> locations(@Nullable String providerCode) {
        return database.query(
                """
                SELECT provider_code, name, kind, municipality, sectors, from_day, until_day FROM provider_location
                 WHERE (?::text IS NULL OR provider_code = ?) ORDER BY provider_code, name LIMIT 5000
                """,
                row -> new Location(
                        row.getString(1),
                        row.getString(2),
                        LocationKind.valueOf(row.getString(3)),
                        row.getString(4),
                        sectors(row),
                        row.getObject(6, LocalDate.class),
                        row.getObject(7, LocalDate.class)),
                providerCode,
                providerCode);
    }

    private static Set<String> sectors(ResultSet row) throws SQLException {
        return new TreeSet<>(List.of((String[]) row.getArray(5).getArray()));
    }

    private static Subcontract subcontract(ResultSet row) throws SQLException {
        return new Subcontract(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                row.getInt(7),
                row.getString(8));
    }
}
