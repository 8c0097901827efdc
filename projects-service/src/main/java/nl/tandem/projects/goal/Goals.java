package nl.tandem.projects.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
import org.jspecify.annotations.Nullable;

/** The goals of projects, as a tree in each project. */
@ApplicationScoped
public class Goals {

    private static final String SELECT = """
            SELECT goal_id, parent_goal_id, description, indicator_code, nullif(goal.municipality, ''), goal.period, baseline,
                   target, budget_posts, value, numerator, denominator, unit, measured_at, project_id
              FROM goal LEFT JOIN indicator_value AS v USING (region, indicator_code, municipality, period)
            """;

    private final Database database;
    private final Existing existing;
    private final Efforts efforts;
    private final Caller caller;

    Goals(Database database, Existing existing, Efforts efforts, Caller caller) {
        this.database = database;
        this.existing = existing;
        this.efforts = efforts;
        this.caller = caller;
    }

    /** A goal with the project it is of. */
    public record OfProject(UUID projectId, GoalView goal) {}

    /** Those that the caller may see: row level security leaves the goals of other municipalities out. */
    public List<GoalView> ofProject(UUID projectId) {
        return database.query(
                SELECT + " WHERE project_id = ? ORDER BY position",
                row -> read(row).goal(),
                projectId);
    }

    public List<OfProject> ofProgramme(UUID programmeId) {
        return database.query(
                SELECT
                        + " WHERE project_id IN (SELECT id FROM project WHERE programme_id = ?) ORDER BY project_id, position",
                Goals::read,
                programmeId);
    }

    @Transactional(TxType.MANDATORY)
    public GoalView add(UUID projectId, GoalRequest goal) {
        database.lock("project:" + projectId);
        existing.requireProject(projectId);
        List<InputError> errors = new ArrayList<>(goal.errors(""));
        if (goal.municipality() != null && !mayWriteFor(goal.municipality())) {
            errors.add(InputError.body("/municipality", "must be your own municipality"));
        }
        if (goal.parentGoalId() != null && !parents(projectId).containsKey(goal.parentGoalId())) {
            errors.add(InputError.body("/parentGoalId", "must be a goal of this project"));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalidInput(errors);
        }
        UUID goalId = NewId.next();
        database.update(
                """
                INSERT INTO goal (goal_id, parent_goal_id, project_id, position, region, description, indicator_code, municipality,
                                  period, baseline, target, budget_posts)
                SELECT ?, ?, ?, coalesce(max(position), -1) + 1, ?, ?, ?, ?, ?, ?, ?, ? FROM goal WHERE project_id = ?
                """,
                goalId,
                goal.parentGoalId(),
                projectId,
                caller.region(),
                goal.description(),
                goal.indicatorCode(),
                goal.municipality() == null ? "" : goal.municipality(),
                goal.period(),
                goal.baseline(),
                goal.target(),
                goal.budgetPosts().toArray(String[]::new),
                projectId);
        return get(goalId);
    }

    /** A caller who is bound to one municipality could not see such a goal, so the database would refuse it. */
    public boolean mayWriteFor(String municipality) {
        return caller.tenant().coversMunicipality(municipality);
    }

    /** Under another goal of its project, or to the top. */
    @Transactional(TxType.MANDATORY)
    GoalView move(UUID goalId, @Nullable UUID parentGoalId) {
        UUID projectId = database.first(
                        "SELECT project_id FROM goal WHERE goal_id = ?", row -> row.getObject(1, UUID.class), goalId)
                .orElseThrow(() -> Problem.notFound("This goal"));
        database.lock("project:" + projectId);
        Map<UUID, @Nullable UUID> parents = parents(projectId);
        if (parentGoalId != null && !parents.containsKey(parentGoalId)) {
            throw Problem.invalidInput(List.of(InputError.body("/parentGoalId", "must be a goal of this project")));
        }
        for (UUID above = parentGoalId; above != null; above = parents.get(above)) {
            if (above.equals(goalId)) {
                throw new Problem(
                        409,
                        "goal-cycle",
                        "A goal cannot be part of itself or of what is part of it; choose another parent.");
            }
        }
        database.update("UPDATE goal SET parent_goal_id = ? WHERE goal_id = ?", parentGoalId, goalId);
        return get(goalId);
    }

    private Map<UUID, @Nullable UUID> parents(UUID projectId) {
        Map<UUID, @Nullable UUID> parents = new HashMap<>();
        database.query(
                "SELECT goal_id, parent_goal_id FROM goal WHERE project_id = ?",
                row -> parents.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class)) == null,
                projectId);
        return parents;
    }

    /** What was done beside what the indicators did since; goals without efforts too. */
    public List<GoalEffect> effects(UUID projectId) {
        existing.requireProject(projectId);
        List<Effort> all = efforts.ofProject(projectId);
        return ofProject(projectId).stream()
                .map(goal -> effect(
                        goal,
                        all.stream()
                                .filter(effort -> goal.goalId().equals(effort.goalId()))
                                .toList()))
                .toList();
    }

    private record Figure(
            String period,
            LocalDate from,
            LocalDate until,
            @Nullable Long value) {}

    private GoalEffect effect(GoalView goal, List<Effort> mine) {
        LocalDate doneOn = mine.stream()
                .map(Effort::doneOn)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        Optional<Figure> before = Optional.empty();
        Optional<Figure> after = Optional.empty();
        if (doneOn != null && goal.indicatorCode() != null && goal.period() != null) {
            List<Figure> figures = figures(
                    goal.indicatorCode(),
                    goal.municipality(),
                    PeriodDays.of(goal.period()).months());
            before = figures.stream()
                    .filter(figure -> figure.until().isBefore(doneOn))
                    .max(Comparator.comparing(Figure::until));
            after = figures.stream()
                    .filter(figure -> !figure.from().isBefore(doneOn))
                    .max(Comparator.comparing(Figure::until));
        }
        return new GoalEffect(
                goal.goalId(),
                goal.description(),
                mine.size(),
                (int) mine.stream()
                        .filter(effort -> effort.status() == EffortStatus.BEHAALD)
                        .count(),
                doneOn,
                goal.indicatorCode(),
                before.map(Figure::period).orElse(null),
                before.map(Figure::value).orElse(null),
                after.map(Figure::period).orElse(null),
                after.map(Figure::value).orElse(null),
                Movement.between(
                        before.map(Figure::value).orElse(null),
                        after.map(Figure::value).orElse(null),
                        goal.baseline(),
                        goal.target()));
    }

    /** Of periods of that many months. */
    private List<Figure> figures(String indicatorCode, @Nullable String municipality, int months) {
        return database
                .query(
                        "SELECT period, value FROM indicator_value WHERE indicator_code = ? AND municipality = ?",
                        row -> figure(row.getString(1), row.getObject(2, Long.class)),
                        indicatorCode,
                        municipality == null ? "" : municipality)
                .stream()
                .filter(figure -> PeriodDays.of(figure.period()).months() == months)
                .toList();
    }

    private static Figure figure(String period, @Nullable Long value) {
        PeriodDays days = PeriodDays.of(period);
        return new Figure(period, days.from(), days.until(), value);
    }

    private GoalView get(UUID goalId) {
        return database.first(SELECT + " WHERE goal_id = ?", row -> read(row).goal(), goalId)
                .orElseThrow(() -> Problem.notFound("This goal"));
    }

    private static OfProject read(ResultSet row) throws SQLException {
        Long baseline = row.getObject(7, Long.class);
        Long target = row.getObject(8, Long.class);
        Long value = row.getObject(10, Long.class);
        OffsetDateTime measuredAt = row.getObject(14, OffsetDateTime.class);
        return new OfProject(
                row.getObject(15, UUID.class),
                new GoalView(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        baseline,
                        target,
                        List.of((String[]) row.getArray(9).getArray()),
                        value,
                        row.getObject(11, Long.class),
                        row.getObject(12, Long.class),
                        row.getString(13),
                        measuredAt == null ? null : measuredAt.toInstant(),
                        GoalView.difference(value, baseline),
                        GoalView.difference(target, value)));
    }
}
