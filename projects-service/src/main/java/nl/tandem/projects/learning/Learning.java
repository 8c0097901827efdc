package nl.tandem.projects.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import nl.tandem.projects.effort.Effort;
import nl.tandem.projects.effort.EffortStatus;
import nl.tandem.projects.effort.Efforts;
import nl.tandem.projects.programme.Existing;

/** Experiments, sessions, and actions on signals. */
@ApplicationScoped
class Learning {

    private final Database database;
    private final Existing existing;
    private final Efforts efforts;
    private final Caller caller;

    Learning(Database database, Existing existing, Efforts efforts, Caller caller) {
        this.database = database;
        this.existing = existing;
        this.efforts = efforts;
        this.caller = caller;
    }

    List<Experiment> experiments() {
        return database.query("""
                SELECT experiment_id, project_id, name, municipality, hypothesis, measured_by, state, outcome, result,
                       ARRAY(SELECT r.municipality FROM experiment_reuse AS r WHERE r.experiment_id = experiment.experiment_id
                              ORDER BY since, r.municipality)
                  FROM experiment ORDER BY experiment_id
                """, Learning::experiment);
    }

    private static Experiment experiment(ResultSet row) throws SQLException {
        return new Experiment(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                Experiment.State.valueOf(row.getString(7)),
                row.getString(8) == null ? null : Experiment.Outcome.valueOf(row.getString(8)),
                row.getString(9),
                List.of((String[]) row.getArray(10).getArray()));
    }

    private Experiment get(UUID experimentId) {
        return experiments().stream()
                .filter(experiment -> experiment.experimentId().equals(experimentId))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("This experiment"));
    }

    @Transactional(TxType.MANDATORY)
    Experiment plan(LearningRequests.NewExperiment asked) {
        if (asked.projectId() != null && !existing.hasProject(asked.projectId())) {
            throw Problem.invalidInput(List.of(InputError.body("/projectId", "must be a project of this region")));
        }
        UUID experimentId = NewId.next();
        database.update(
                """
                INSERT INTO experiment (experiment_id, region, project_id, name, municipality, hypothesis, measured_by, state)
                VALUES (?, ?, ?, ?, ?, ?, ?, 'PLANNED')
                """,
                experimentId,
                caller.region(),
                asked.projectId(),
                asked.name(),
                asked.municipality(),
                asked.hypothesis(),
                asked.measuredBy());
        return get(experimentId);
    }

    @Transactional(TxType.MANDATORY)
    Experiment progress(UUID experimentId, LearningRequests.ExperimentProgress progress) {
        Experiment experiment = get(experimentId);
        boolean isDone = progress.state() == Experiment.State.DONE;
        if (isDone != (progress.outcome() != null) || isDone != (progress.result() != null)) {
            throw Problem.invalidInput(List.of(
                    InputError.body("/outcome", "what is done has an outcome and a result, and nothing else has")));
        }
        if (experiment.state() == Experiment.State.DONE && !isDone) {
            throw new Problem(409, "experiment-done", "This experiment is done; plan a new one.");
        }
        database.update(
                "UPDATE experiment SET state = ?, outcome = ?, result = ? WHERE experiment_id = ?",
                progress.state(),
                progress.outcome(),
                progress.result(),
                experimentId);
        return get(experimentId);
    }

    /** Only of what is done, so that what is taken over is known to work or not. */
    @Transactional(TxType.MANDATORY)
    Experiment reuse(UUID experimentId, LearningRequests.NewReuse reuse) {
        Experiment experiment = get(experimentId);
        if (experiment.state() != Experiment.State.DONE) {
            throw new Problem(409, "experiment-not-done", "Wait for the result before you take it over.");
        }
        if (experiment.municipality().equals(reuse.municipality())) {
            throw Problem.invalidInput(List.of(InputError.body("/municipality", "must be another municipality")));
        }
        database.update(
                "INSERT INTO experiment_reuse (experiment_id, municipality, region, since) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                experimentId,
                reuse.municipality(),
                caller.region(),
                reuse.since());
        return get(experimentId);
    }

    List<LearningRequests.LearningSession> sessions() {
        return database.query(
                "SELECT held_on, kind, subject, learned FROM learning_session ORDER BY held_on DESC, session_id DESC",
                row -> new LearningRequests.LearningSession(
                        row.getObject(1, LocalDate.class), row.getString(2), row.getString(3), row.getString(4)));
    }

    @Transactional(TxType.MANDATORY)
    LearningRequests.LearningSession hold(LearningRequests.LearningSession session) {
        database.update(
                "INSERT INTO learning_session (session_id, region, held_on, kind, subject, learned) VALUES (?, ?, ?, ?, ?, ?)",
                NewId.next(),
                caller.region(),
                session.heldOn(),
                session.kind(),
                session.subject(),
                session.learned());
        return session;
    }

    /** The latest first. */
    List<HeardSignal> signals() {
        return database.query("""
                SELECT s.signal_id, s.indicator_code, nullif(s.municipality, ''), s.period, s.raised_at, s.cleared_at,
                       e.effort_id, e.status
                  FROM indicator_signal AS s
                  LEFT JOIN LATERAL (SELECT effort_id, status FROM effort WHERE effort.signal_id = s.signal_id
                                      ORDER BY effort_id LIMIT 1) AS e ON true
                 ORDER BY s.raised_at DESC, s.signal_id LIMIT 500
                """, Learning::signal);
    }

    private static HeardSignal signal(ResultSet row) throws SQLException {
        OffsetDateTime clearedAt = row.getObject(6, OffsetDateTime.class);
        return new HeardSignal(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                clearedAt == null ? null : clearedAt.toInstant(),
                row.getObject(7, UUID.class),
                row.getString(8) == null ? null : EffortStatus.valueOf(row.getString(8)));
    }

    @Transactional(TxType.MANDATORY)
    Effort act(UUID signalId, LearningRequests.NewAction action) {
        if (database.first("SELECT 1 FROM indicator_signal WHERE signal_id = ?", row -> row.getInt(1), signalId)
                .isEmpty()) {
            throw Problem.notFound("This signal");
        }
        return efforts.agree(action.projectId(), action.goalId(), action.description(), null, action.dueOn(), signalId);
    }
}
