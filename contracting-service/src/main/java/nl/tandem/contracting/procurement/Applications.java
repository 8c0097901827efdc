package nl.tandem.contracting.procurement;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.procurement.ProcurementRequests.Checks;
import nl.tandem.contracting.procurement.ProcurementRequests.Decided;
import nl.tandem.contracting.procurement.ProcurementRequests.Decision;
import nl.tandem.contracting.procurement.ProcurementRequests.NewApplication;
import nl.tandem.contracting.provider.KnownProviders;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.JsonColumns;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Who applies, whether they are suitable, and who is admitted. */
@ApplicationScoped
public class Applications {

    private static final String SELECT = """
            SELECT application_id, procurement_id, provider_code, applied_on, checks, qualified, decision, decided_on,
                   decision_reference, reason, contract_id
              FROM procurement_application
            """;

    private final Database database;
    private final JsonColumns json;
    private final KnownProviders providers;
    private final Procurements procurements;
    private final Outbox outbox;
    private final Caller caller;

    Applications(
            Database database,
            JsonColumns json,
            KnownProviders providers,
            Procurements procurements,
            Outbox outbox,
            Caller caller) {
        this.database = database;
        this.json = json;
        this.providers = providers;
        this.procurements = procurements;
        this.outbox = outbox;
        this.caller = caller;
    }

    @Transactional(TxType.MANDATORY)
    ApplicationView apply(UUID procurementId, NewApplication request) {
        ProcurementView procurement = procurements.get(procurementId);
        requireOpen(procurement, request.appliedOn());
        providers.require(List.of(request.providerCode()));
        UUID applicationId = NewId.next();
        int added = database.update(
                """
                INSERT INTO procurement_application (application_id, region, procurement_id, provider_code, applied_on, checks, qualified)
                VALUES (?, ?, ?, ?, ?, '[]', ?)
                ON CONFLICT (procurement_id, provider_code) WHERE decision IS DISTINCT FROM 'REFUSED' DO NOTHING
                """,
                applicationId,
                caller.region(),
                procurementId,
                request.providerCode(),
                request.appliedOn(),
                procurement.requirements().isEmpty());
        if (added == 0) {
            throw new Problem(409, "application-exists", "The provider applied already, and was not refused.");
        }
        return get(applicationId);
    }

    private static void requireOpen(ProcurementView procurement, LocalDate day) {
        boolean first = !day.isBefore(procurement.publishOn()) && !day.isAfter(procurement.applyUntil());
        if (!first && procurement.entryWindows().stream().noneMatch(window -> window.holds(day))) {
            throw new Problem(
                    409,
                    "entry-window-closed",
                    "One could apply from %s to %s.%s"
                            .formatted(
                                    procurement.publishOn(),
                                    procurement.applyUntil(),
                                    EntryWindow.next(procurement.entryWindows(), day)
                                            .map(next -> " The next time is from %s to %s."
                                                    .formatted(next.fromDay(), next.untilDay()))
                                            .orElse(" There is no further time.")));
        }
    }

    @Transactional(TxType.MANDATORY)
    ApplicationView check(UUID applicationId, Checks request) {
        ApplicationView application = undecided(applicationId);
        ProcurementView procurement = procurements.get(application.procurementId());
        List<InputError> errors = new java.util.ArrayList<>();
        for (int i = 0; i < request.checks().size(); i++) {
            String code = request.checks().get(i).requirement();
            if (procurement.requirements().stream()
                    .noneMatch(requirement -> requirement.code().equals(code))) {
                errors.add(InputError.body(
                        "/checks/%d/requirement".formatted(i), "This is no requirement of the procurement."));
            }
        }
        if (!errors.isEmpty()) {
            throw Problem.invalidInput(errors);
        }
        database.update(
                "UPDATE procurement_application SET checks = ?::jsonb, qualified = ? WHERE application_id = ?",
                json.write(request.checks()),
                Check.qualify(procurement.requirements(), request.checks()),
                applicationId);
        return get(applicationId);
    }

    @Transactional(TxType.MANDATORY)
    ApplicationView decide(UUID applicationId, Decided request) {
        ApplicationView application = undecided(applicationId);
        ProcurementView procurement = procurements.get(application.procurementId());
        if (request.decision() == Decision.REFUSED && request.reason() == null) {
            throw Problem.invalidInput(List.of(InputError.body("/reason", "Say why it is refused.")));
        }
        if (request.decision() == Decision.ADMITTED && !application.qualified()) {
            throw new Problem(
                    409, "applicant-not-suitable", "Not every requirement is met; check them first, or refuse it.");
        }
        if (request.decision() == Decision.REFUSED
                && application.qualified()
                && procurement.kind() == ProcedureKind.OPEN_HOUSE) {
            throw new Problem(
                    409,
                    "qualified-applicant-admitted",
                    "In an open house everyone who qualifies gets an agreement; admit it.");
        }
        requireContract(application, request.contractId());
        database.update(
                """
                UPDATE procurement_application
                   SET decision = ?, decided_on = ?, decision_reference = ?, reason = ?, contract_id = ?
                 WHERE application_id = ?
                """,
                request.decision(),
                request.decidedOn(),
                request.decisionReference(),
                request.reason(),
                request.contractId(),
                applicationId);
        outbox.append(new ApplicationDecided(
                procurement.procurementId(),
                procurement.reference(),
                application.providerCode(),
                request.decision(),
                request.decidedOn()));
        return get(applicationId);
    }

    private void requireContract(ApplicationView application, @Nullable UUID contractId) {
        if (contractId != null
                && database.first(
                                "SELECT 1 FROM contract WHERE contract_id = ? AND provider_code = ?",
                                row -> row.getInt(1),
                                contractId,
                                application.providerCode())
                        .isEmpty()) {
            throw Problem.invalidInput(List.of(InputError.body("/contractId", "Give a contract of the applicant.")));
        }
    }

    private ApplicationView undecided(UUID applicationId) {
        database.query(
                "SELECT 1 FROM procurement_application WHERE application_id = ? FOR UPDATE",
                row -> row.getInt(1),
                applicationId);
        ApplicationView application = get(applicationId);
        if (application.decision() != null) {
            throw new Problem(
                    409,
                    "application-decided",
                    "The application was decided on %s already.".formatted(application.decidedOn()));
        }
        return application;
    }

    ApplicationView get(UUID applicationId) {
        return database.first(SELECT + " WHERE application_id = ?", this::view, applicationId)
                .orElseThrow(() -> Problem.notFound("This application"));
    }

    /** All of them when no procurement is named. */
    public List<ApplicationView> of(@Nullable UUID procurementId) {
        return database.query(
                SELECT
                        + " WHERE (?::uuid IS NULL OR procurement_id = ?) ORDER BY applied_on, application_id LIMIT 5000",
                this::view,
                procurementId,
                procurementId);
    }

    /** Providers that were admitted for the first time in this time. */
    int newcomers(LocalDate from, LocalDate until) {
        return database.query("""
                        SELECT count(*) FROM (
                               SELECT min(decided_on) AS first FROM procurement_application
                                WHERE decision = 'ADMITTED' GROUP BY provider_code) entered
                         WHERE first BETWEEN ? AND ?
                        """, row -> row.getInt(1), from, until).getFirst();
    }

    private ApplicationView view(ResultSet row) throws SQLException {
        return new ApplicationView(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                json.read(row.getString(5), new TypeReference<List<Check>>() {}),
                row.getBoolean(6),
                row.getString(7) == null ? null : Decision.valueOf(row.getString(7)),
                row.getObject(8, LocalDate.class),
                row.getString(9),
                row.getString(10),
                row.getObject(11, UUID.class));
    }
}
