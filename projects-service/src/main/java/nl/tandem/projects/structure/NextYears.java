package nl.tandem.projects.structure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.problem.Problem;
import nl.tandem.projects.course.Courses;
import nl.tandem.projects.programme.Existing;
import nl.tandem.projects.project.ProjectRegistered;
import org.jspecify.annotations.Nullable;

/** Copies a programme to a next year with what is unfinished in it (herijking); the old one stays as it is. */
@ApplicationScoped
class NextYears {

    private static final String UNFINISHED = "status IN ('ONBEKEND', 'IN_BEHANDELING')";

    private final Database database;
    private final Existing existing;
    private final Courses courses;
    private final Outbox outbox;

    NextYears(Database database, Existing existing, Courses courses, Outbox outbox) {
        this.database = database;
        this.existing = existing;
        this.courses = courses;
        this.outbox = outbox;
    }

    @Transactional(TxType.MANDATORY)
    NextYear copy(UUID programmeId, String name, int year) {
        existing.requireProgramme(programmeId);
        database.lock("programme:" + programmeId);
        if (database.first("SELECT 1 FROM programme WHERE continues_id = ?", row -> row.getInt(1), programmeId)
                .isPresent()) {
            throw new Problem(409, "programme-continued", "This programme was continued already; go on with that one.");
        }
        UUID next = NewId.next();
        LocalDate start = LocalDate.of(year, Month.JANUARY, 1);
        database.update("""
                INSERT INTO programme (id, region, name, description, start_date, end_date, continues_id)
                SELECT ?, region, ?, description, ?, ?, id FROM programme WHERE id = ?
                """, next, name, start, LocalDate.of(year, Month.DECEMBER, 31), programmeId);
        Map<UUID, UUID> lines = newIds("SELECT line_id FROM programme_line WHERE programme_id = ?", programmeId);
        lines.forEach((old, line) -> database.update("""
                INSERT INTO programme_line (line_id, region, programme_id, position, name)
                SELECT ?, region, ?, position, name FROM programme_line WHERE line_id = ?
                """, line, next, old));
        Map<UUID, UUID> projects =
                newIds("SELECT id FROM project WHERE programme_id = ? AND state <> 'CLOSED'", programmeId);
        projects.forEach((old, project) -> copyProject(old, project, next, lines, start));
        Map<UUID, UUID> goals = copyGoals(projects, year);
        int efforts = copyEfforts(projects, goals);
        int leftBehind = database.query(
                        "SELECT count(*) FROM effort WHERE NOT (%s) AND project_id = ANY(?)".formatted(UNFINISHED),
                        row -> row.getInt(1),
                        (Object) projects.keySet().toArray(UUID[]::new))
                .getFirst();
        return new NextYear(next, programmeId, lines.size(), projects.size(), goals.size(), efforts, leftBehind);
    }

    private Map<UUID, UUID> newIds(String sql, Object argument) {
        Map<UUID, UUID> ids = new LinkedHashMap<>();
        database.query(sql, row -> row.getObject(1, UUID.class), argument).forEach(old -> ids.put(old, NewId.next()));
        return ids;
    }

    private record Origin(String name, @Nullable UUID lineId) {}

    private void copyProject(UUID old, UUID project, UUID programme, Map<UUID, UUID> lines, LocalDate start) {
        Origin origin = database.query(
                        "SELECT name, line_id FROM project WHERE id = ?",
                        row -> new Origin(row.getString(1), row.getObject(2, UUID.class)),
                        old)
                .getFirst();
        database.update("""
                INSERT INTO project (id, region, programme_id, line_id, position, name, desired_result, intended_effect,
                                     responsible, timing, level, source, uncertain)
                SELECT ?, region, ?, ?, position, name, desired_result, intended_effect, responsible, timing, level, source,
                       uncertain
                  FROM project WHERE id = ?
                """, project, programme, origin.lineId() == null ? null : lines.get(origin.lineId()), old);
        courses.succeed(old, project, start);
        outbox.append(new ProjectRegistered(project, programme, origin.name()));
    }

    /** A part of a year is the same part of the next: 2026-Q2 becomes 2027-Q2. */
    private Map<UUID, UUID> copyGoals(Map<UUID, UUID> projects, int year) {
        Map<UUID, UUID> goals = new LinkedHashMap<>();
        projects.forEach((oldProject, project) -> {
            Map<UUID, UUID> own = newIds("SELECT goal_id FROM goal WHERE project_id = ? ORDER BY position", oldProject);
            own.forEach((old, goal) -> database.update("""
                    INSERT INTO goal (goal_id, project_id, position, region, description, indicator_code, municipality, period,
                                      baseline, target, budget_posts)
                    SELECT ?, ?, position, region, description, indicator_code, municipality,
                           CASE WHEN left(period, 4)::integer < ? THEN ? || substr(period, 5) ELSE period END,
                           baseline, target, budget_posts
                      FROM goal WHERE goal_id = ?
                    """, goal, project, year, Integer.toString(year), old));
            database.query(
                            "SELECT goal_id, parent_goal_id FROM goal WHERE project_id = ? AND parent_goal_id IS NOT NULL",
                            row -> Map.entry(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                            oldProject)
                    .forEach(child -> database.update(
                            "UPDATE goal SET parent_goal_id = ? WHERE goal_id = ?",
                            own.get(child.getValue()),
                            own.get(child.getKey())));
            goals.putAll(own);
        });
        return goals;
    }

    private record Unfinished(
            UUID effortId, UUID projectId, @Nullable UUID goalId) {}

    private int copyEfforts(Map<UUID, UUID> projects, Map<UUID, UUID> goals) {
        List<Unfinished> unfinished = database.query(
                "SELECT effort_id, project_id, goal_id FROM effort WHERE %s AND project_id = ANY(?)"
                        .formatted(UNFINISHED),
                row -> new Unfinished(
                        row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getObject(3, UUID.class)),
                (Object) projects.keySet().toArray(UUID[]::new));
        for (Unfinished effort : unfinished) {
            database.update(
                    """
                    INSERT INTO effort (effort_id, region, project_id, goal_id, position, description, agreed_time, due_on, status,
                                        remark, reported_on, signal_id)
                    SELECT ?, region, ?, ?, position, description, agreed_time, due_on, status, remark, reported_on, signal_id
                      FROM effort WHERE effort_id = ?
                    """,
                    NewId.next(),
                    projects.get(effort.projectId()),
                    effort.goalId() == null ? null : goals.get(effort.goalId()),
                    effort.effortId());
        }
        return unfinished.size();
    }
}
