package nl.tandem.contracting.ceiling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.identity.Caller;

/** What happened to the ceilings; it is added to and never changed. */
@ApplicationScoped
class CeilingSteps {

    private final Database database;
    private final Caller caller;

    CeilingSteps(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    @Transactional(TxType.MANDATORY)
    void add(Ceiling ceiling, CeilingStep step) {
        database.update(
                """
                INSERT INTO ceiling_step (region, contract_id, care_year, provider_code, kind, dated_on, ceiling_cents, percent,
                                          in_time, reference, explanation, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                caller.region(),
                ceiling.contractId(),
                ceiling.careYear(),
                ceiling.providerCode(),
                step.kind(),
                step.datedOn(),
                step.ceilingCents(),
                step.percent(),
                step.inTime(),
                step.reference(),
                step.explanation(),
                step.recordedAt());
    }

    boolean hasAddendum(Ceiling ceiling, String number) {
        return database.first("""
                        SELECT 1 FROM ceiling_step
                         WHERE contract_id = ? AND care_year = ? AND kind = 'ADDENDUM' AND reference = ?
                        """, row -> row.getInt(1), ceiling.contractId(), ceiling.careYear(), number)
                .isPresent();
    }

    /** In the order in which they were recorded. */
    List<CeilingStep> of(UUID contractId, int careYear) {
        return database.query(
                """
                SELECT kind, dated_on, ceiling_cents, percent, in_time, reference, explanation, recorded_at
                  FROM ceiling_step WHERE contract_id = ? AND care_year = ? ORDER BY step_id
                """,
                row -> new CeilingStep(
                        StepKind.valueOf(row.getString(1)),
                        row.getObject(2, LocalDate.class),
                        row.getLong(3),
                        row.getObject(4, Integer.class),
                        row.getObject(5, Boolean.class),
                        row.getString(6),
                        row.getString(7),
                        row.getObject(8, OffsetDateTime.class).toInstant()),
                contractId,
                careYear);
    }
}
