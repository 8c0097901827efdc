package nl.tandem.monitoring.goal;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.JsonColumns;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import nl.tandem.monitoring.fact.Period;
import nl.tandem.monitoring.measurement.Measured;
import nl.tandem.monitoring.measurement.MeasuredFigures;
import org.jspecify.annotations.Nullable;

/** The goals of the region. */
@ApplicationScoped
public class Goals {

    private static final int MOST = 10;

    private final Database database;
    private final JsonColumns json;
    private final MeasuredFigures figures;
    private final Caller caller;
    private final InstantSource clock;

    Goals(Database database, JsonColumns json, MeasuredFigures figures, Caller caller, InstantSource clock) {
        this.database = database;
        this.json = json;
        this.figures = figures;
        this.caller = caller;
        this.clock = clock;
    }

    List<Theme> themes() {
        return database.query(
                "SELECT code, kind, name FROM theme ORDER BY kind DESC, code",
                row -> new Theme(row.getString(1), Theme.Kind.valueOf(row.getString(2)), row.getString(3)));
    }

    /** Names of the goals of the regional arrangement, or of the lines of action, by code. */
    public SortedMap<String, String> themes(boolean actionLines) {
        SortedMap<String, String> names = new TreeMap<>();
        themes().stream()
                .filter(theme -> (theme.kind() == Theme.Kind.ACTION_LINE) == actionLines)
                .forEach(theme -> names.put(theme.code(), theme.name()));
        return names;
    }

    @Transactional(TxType.MANDATORY)
    Theme keep(Theme theme) {
        database.update("""
                INSERT INTO theme (region, code, kind, name) VALUES (?, ?, ?, ?)
                ON CONFLICT (region, code) DO UPDATE SET kind = excluded.kind, name = excluded.name
                """, caller.region(), theme.code(), theme.kind(), theme.name());
        return theme;
    }

    /** With the figures of a period, as far as the caller may see them. */
    public List<Goal> of(int year, Period period) {
        return database.query(
                "SELECT goal_id, year, theme, name, description, indicators::text, withdrawn_at IS NOT NULL FROM goal"
                        + " WHERE year = ? ORDER BY goal_id",
                row -> read(row, period),
                year);
    }

    private Goal get(UUID goalId) {
        return database.first(
                        "SELECT goal_id, year, theme, name, description, indicators::text, withdrawn_at IS NOT NULL"
                                + " FROM goal WHERE goal_id = ?",
                        row -> read(row, Period.year(row.getInt(2))),
                        goalId)
                .orElseThrow(() -> Problem.notFound("This goal"));
    }

    @Transactional(TxType.MANDATORY)
    Goal set(GoalRequests.NewGoal goal) {
        database.lock("goals:%s:%d".formatted(caller.region(), goal.year()));
        requireFits(goal.theme(), goal.indicators());
        if (of(goal.year(), Period.year(goal.year())).stream()
                        .filter(other -> !other.withdrawn())
                        .count()
                >= MOST) {
            throw new Problem(
                    409,
                    "ten-goals",
                    "The year %d has %d goals, which is the most that can be steered on. Withdraw one first."
                            .formatted(goal.year(), MOST));
        }
        UUID goalId = NewId.next();
        database.update(
                """
                INSERT INTO goal (goal_id, region, year, theme, name, description, indicators, written_at)
                VALUES (?, ?, ?, ?, ?, ?, ?::jsonb, ?)
                """,
                goalId,
                caller.region(),
                goal.year(),
                goal.theme(),
                goal.name(),
                goal.description(),
                json.write(goal.indicators()),
                clock.instant());
        return get(goalId);
    }

    @Transactional(TxType.MANDATORY)
    Goal change(UUID goalId, GoalRequests.ChangedGoal goal) {
        requireFits(goal.theme(), goal.indicators());
        requireHolds(goalId);
        database.update(
                "UPDATE goal SET theme = ?, name = ?, description = ?, indicators = ?::jsonb WHERE goal_id = ?",
                goal.theme(),
                goal.name(),
                goal.description(),
                json.write(goal.indicators()),
                goalId);
        return get(goalId);
    }

    @Transactional(TxType.MANDATORY)
    void withdraw(UUID goalId) {
        requireHolds(goalId);
        database.update("UPDATE goal SET withdrawn_at = ? WHERE goal_id = ?", clock.instant(), goalId);
    }

    private void requireHolds(UUID goalId) {
        if (get(goalId).withdrawn()) {
            throw new Problem(409, "goal-withdrawn", "This goal was withdrawn; set a new one.");
        }
    }

    private void requireFits(@Nullable String theme, List<GoalIndicator> indicators) {
        List<InputError> errors = new ArrayList<>();
        if (theme != null && themes().stream().noneMatch(known -> known.code().equals(theme))) {
            errors.add(InputError.body("/theme", "There is no theme %s; see GET /themes.".formatted(theme)));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < indicators.size(); i++) {
            GoalIndicator indicator = indicators.get(i);
            if (!seen.add(indicator.indicatorCode() + indicator.place())) {
                errors.add(InputError.body("/indicators/%d".formatted(i), "Stands twice; keep one."));
            }
        }
        if (!errors.isEmpty()) {
            throw Problem.invalidInput(errors);
        }
    }

    private Goal read(ResultSet row, Period period) throws SQLException {
        List<GoalIndicator> indicators = json.read(row.getString(6), new TypeReference<>() {});
        return new Goal(
                row.getObject(1, UUID.class),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getBoolean(7),
                indicators.stream().map(one -> progress(one, period)).toList());
    }

    private GoalProgress progress(GoalIndicator goal, Period period) {
        Long baseline = goal.baselineValue();
        if (baseline == null && goal.baselinePeriod() != null) {
            baseline = value(goal, Period.parse(goal.baselinePeriod()));
        }
        return GoalProgress.of(goal, period, baseline, value(goal, period));
    }

    private @Nullable Long value(GoalIndicator goal, Period period) {
        return figures.of(goal.indicatorCode(), period, goal.place())
                .map(Measured::value)
                .orElse(null);
    }
}
