package nl.tandem.contracting.clientstop.waitinglist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.page.PageQuery;
import nl.tandem.kit.problem.Problem;
import nl.tandem.kit.time.DutchDate;

/** The approaches of waiting lists, with the steps that were taken. */
@ApplicationScoped
class Approaches {

    private static final String SELECT =
            "SELECT approach_id, provider_code, category, state, opened_on FROM waiting_list_approach ";

    private final Database database;
    private final Caller caller;
    private final InstantSource clock;

    Approaches(Database database, Caller caller, InstantSource clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    Optional<Approach> find(UUID approachId) {
        return database.first(SELECT + "WHERE approach_id = ?", Approaches::read, approachId)
                .map(this::withSteps);
    }

    /** Newest first. */
    List<Approach> page(PageQuery page) {
        return database
                .query(
                        SELECT + "ORDER BY approach_id DESC OFFSET ? LIMIT ?",
                        Approaches::read,
                        page.offset(),
                        page.pageSize())
                .stream()
                .map(this::withSteps)
                .toList();
    }

    long count() {
        return database.query("SELECT count(*) FROM waiting_list_approach", row -> row.getLong(1))
                .getFirst();
    }

    @Transactional(TxType.MANDATORY)
    Approach open(OpenApproachRequest asked) {
        if (database.first("SELECT 1 FROM provider WHERE agb_code = ?", row -> row.getInt(1), asked.providerCode())
                .isEmpty()) {
            throw Problem.notFound("This provider");
        }
        List<UUID> added = database.query(
                """
                INSERT INTO waiting_list_approach (region, provider_code, category, state, opened_on)
                VALUES (?, ?, ?, 'OPEN', ?)
                ON CONFLICT (region, provider_code, category) WHERE state = 'OPEN' DO NOTHING
                RETURNING approach_id
                """,
                row -> row.getObject(1, UUID.class),
                caller.region(),
                asked.providerCode(),
                asked.category(),
                DutchDate.today(clock));
        if (added.isEmpty()) {
            throw new Problem(
                    409,
                    "waiting-list-approach-open",
                    "An approach of this waiting list is open already; go on with that.");
        }
        return find(added.getFirst()).orElseThrow();
    }

    @Transactional(TxType.MANDATORY)
    Approach take(UUID approachId, TakeStepRequest taken) {
        Approach approach = database.first(SELECT + "WHERE approach_id = ? FOR UPDATE", Approaches::read, approachId)
                .map(this::withSteps)
                .orElseThrow(() -> Problem.notFound("This approach"));
        ApproachState state = approach.after(taken.step(), taken.outcome());
        database.update(
                """
                INSERT INTO waiting_list_step (approach_id, step_no, region, provider_code, actor, evidence, outcome, dated_on,
                                               recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                approachId,
                taken.step().number(),
                caller.region(),
                approach.providerCode(),
                taken.actor(),
                taken.evidence(),
                taken.outcome(),
                taken.datedOn(),
                clock.instant());
        database.update("UPDATE waiting_list_approach SET state = ? WHERE approach_id = ?", state, approachId);
        return find(approachId).orElseThrow();
    }

    private static Approach read(ResultSet row) throws SQLException {
        return Approach.of(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                ApproachState.valueOf(row.getString(4)),
                row.getObject(5, LocalDate.class),
                List.of());
    }

    private Approach withSteps(Approach approach) {
        return Approach.of(
                approach.approachId(),
                approach.providerCode(),
                approach.category(),
                approach.state(),
                approach.openedOn(),
                steps(approach.approachId()));
    }

    private List<TakenStep> steps(UUID approachId) {
        return database.query(
                """
                SELECT step_no, actor, evidence, outcome, dated_on, recorded_at FROM waiting_list_step
                 WHERE approach_id = ? ORDER BY step_no
                """,
                row -> new TakenStep(
                        ApproachStep.numbered(row.getInt(1)).orElseThrow(),
                        StepActor.valueOf(row.getString(2)),
                        row.getString(3),
                        StepOutcome.valueOf(row.getString(4)),
                        row.getObject(5, LocalDate.class),
                        row.getObject(6, OffsetDateTime.class).toInstant()),
                approachId);
    }
}
