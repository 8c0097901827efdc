package nl.tandem.projects.effort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import nl.tandem.kit.time.DutchDate;
import nl.tandem.projects.programme.Existing;
import org.jspecify.annotations.Nullable;

/** The efforts of projects. */
@ApplicationScoped
public class Efforts {

    private static final String SELECT = """
            SELECT effort_id, project_id, goal_id, description, agreed_time, due_on, status, remark, reported_on, done_on,
                   signal_id, dates_differ
              FROM effort
            """;

    private final Database database;
    private final Existing existing;
    private final Outbox outbox;
    private final Caller caller;
    private final InstantSource clock;

    Efforts(Database database, Existing existing, Outbox outbox, Caller caller, InstantSource clock) {
        this.database = database;
        this.existing = existing;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    public List<Effort> ofProject(UUID projectId) {
        existing.requireProject(projectId);
        return database.query(SELECT + " WHERE project_id = ? ORDER BY position", this::read, projectId);
    }

    public List<Effort> ofProgramme(UUID programmeId) {
        return database.query(
                SELECT
                        + " WHERE project_id IN (SELECT id FROM project WHERE programme_id = ?) ORDER BY project_id, position",
                this::read,
                programmeId);
    }

    /** That should have been done by now, the longest ago first. */
    List<Effort> overdue() {
        return database.query(
                SELECT
                        + " WHERE status IN ('ONBEKEND', 'IN_BEHANDELING') AND due_on < ? ORDER BY due_on, effort_id LIMIT 500",
                this::read,
                DutchDate.today(clock));
    }

    @Transactional(TxType.MANDATORY)
    public Effort agree(
            UUID projectId,
            @Nullable UUID goalId,
            String description,
            @Nullable String agreedTime,
            @Nullable LocalDate dueOn,
            @Nullable UUID signalId) {
        database.lock("project:" + projectId);
        existing.requireProject(projectId);
        if (goalId != null
                && database.first(
                                "SELECT 1 FROM goal WHERE goal_id = ? AND project_id = ?",
                                row -> row.getInt(1),
                                goalId,
                                projectId)
                        .isEmpty()) {
            throw Problem.invalidInput(List.of(InputError.body("/goalId", "must be a goal of this project")));
        }
        UUID effortId = NewId.next();
        database.update(
                """
                INSERT INTO effort (effort_id, region, project_id, goal_id, position, description, agreed_time, due_on, signal_id)
                SELECT ?, ?, ?, ?, coalesce(max(position), 0) + 1, ?, ?, ?, ? FROM effort WHERE project_id = ?
                """, effortId, caller.region(), projectId, goalId, description, agreedTime, dueOn, signalId, projectId);
        return get(effortId);
    }

    @Transactional(TxType.MANDATORY)
    Effort report(UUID effortId, EffortRequests.EffortReport report) {
        Effort effort = get(effortId);
        LocalDate today = DutchDate.today(clock);
        LocalDate day = report.reportedOn() == null ? today : report.reportedOn();
        if (day.isAfter(today)) {
            throw Problem.invalidInput(List.of(InputError.body("/reportedOn", "must not be in the future")));
        }
        if (effort.reportedOn() != null && day.isBefore(effort.reportedOn())) {
            throw new Problem(
                    409,
                    "reported-later",
                    "It was told already how this stood on %s; tell how it stands since."
                            .formatted(effort.reportedOn()));
        }
        if (report.status() == EffortStatus.BEHAALD) {
            requireViews(effortId);
        }
        LocalDate doneOn =
                report.status() != EffortStatus.BEHAALD ? null : effort.doneOn() == null ? day : effort.doneOn();
        database.update(
                "UPDATE effort SET status = ?, remark = ?, reported_on = ?, done_on = ? WHERE effort_id = ?",
                report.status(),
                report.remark(),
                day,
                doneOn,
                effortId);
        outbox.append(new EffortReported(
                effortId, effort.projectId(), effort.goalId(), report.status(), day, effort.signalId()));
        return get(effortId);
    }

    /** In the order in which they were recorded. */
    List<EffortDate> dates(UUID effortId) {
        get(effortId);
        return database.query(
                "SELECT source, said, due_on FROM effort_date WHERE effort_id = ? ORDER BY recorded_at, source",
                row -> new EffortDate(row.getString(1), row.getString(2), row.getObject(3, LocalDate.class)),
                effortId);
    }

    /** Beside what other sources say, and beside what was agreed: it is for people to choose. */
    @Transactional(TxType.MANDATORY)
    List<EffortDate> record(UUID effortId, EffortDate date) {
        get(effortId);
        int recorded = database.update(
                """
                INSERT INTO effort_date (effort_id, source, region, said, due_on, recorded_at) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT DO NOTHING
                """, effortId, date.source(), caller.region(), date.said(), date.dueOn(), clock.instant());
        if (recorded == 0) {
            throw new Problem(
                    409,
                    "source-recorded",
                    "This source was recorded already; name the place in it if it says two things.");
        }
        database.update("""
                UPDATE effort SET dates_differ = (
                    SELECT count(DISTINCT due_on) > 1
                      FROM (SELECT due_on FROM effort_date WHERE effort_id = ?
                             UNION ALL SELECT due_on FROM effort WHERE effort_id = ?) AS said)
                 WHERE effort_id = ?
                """, effortId, effortId, effortId);
        return dates(effortId);
    }

    /** What waits for the views of municipalities is not achieved before they came in. */
    private void requireViews(UUID effortId) {
        List<String> missing = database.query("""
                SELECT DISTINCT asked.municipality
                  FROM effort_consultation AS e JOIN consultation AS c USING (region, code)
                 CROSS JOIN unnest(c.municipalities) AS asked(municipality)
                 WHERE e.effort_id = ? AND NOT EXISTS (
                    SELECT FROM consultation_view AS v
                     WHERE v.region = c.region AND v.code = c.code AND v.municipality = asked.municipality)
                 ORDER BY 1
                """, row -> row.getString(1), effortId);
        if (!missing.isEmpty()) {
            throw new Problem(
                    409,
                    "views-missing",
                    "This effort waits for the views of %s; record them first.".formatted(String.join(", ", missing)));
        }
    }

    Pair pair(UUID effortId) {
        get(effortId);
        return database.first(
                        """
                        SELECT lead_municipality, lead_role, support_municipality, support_role FROM effort_pair WHERE effort_id = ?
                        """,
                        row -> new Pair(
                                new Pair.Official(row.getString(1), row.getString(2)),
                                new Pair.Official(row.getString(3), row.getString(4))),
                        effortId)
                .orElseThrow(() -> Problem.notFound("A pair for this effort"));
    }

    @Transactional(TxType.MANDATORY)
    Pair pair(UUID effortId, Pair pair) {
        get(effortId);
        if (pair.lead().municipality().equals(pair.support().municipality())) {
            throw Problem.invalidInput(List.of(
                    InputError.body("/support/municipality", "must be another municipality than that of the lead")));
        }
        database.update(
                """
                INSERT INTO effort_pair (effort_id, region, lead_municipality, lead_role, support_municipality, support_role)
                VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (effort_id) DO UPDATE
                   SET lead_municipality = excluded.lead_municipality, lead_role = excluded.lead_role,
                       support_municipality = excluded.support_municipality, support_role = excluded.support_role
                """,
                effortId,
                caller.region(),
                pair.lead().municipality(),
                pair.lead().role(),
                pair.support().municipality(),
                pair.support().role());
        return pair(effortId);
    }

    private Effort get(UUID effortId) {
        return database.first(SELECT + " WHERE effort_id = ?", this::read, effortId)
                .orElseThrow(() -> Problem.notFound("This effort"));
    }

    private Effort read(ResultSet row) throws SQLException {
        EffortStatus status = EffortStatus.valueOf(row.getString(7));
        LocalDate dueOn = row.getObject(6, LocalDate.class);
        boolean isOpen = status == EffortStatus.ONBEKEND || status == EffortStatus.IN_BEHANDELING;
        return new Effort(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getString(5),
                dueOn,
                row.getBoolean(12),
                status,
                row.getString(8),
                row.getObject(9, LocalDate.class),
                row.getObject(10, LocalDate.class),
                row.getObject(11, UUID.class),
                isOpen && dueOn != null && dueOn.isBefore(DutchDate.today(clock)));
    }
}
