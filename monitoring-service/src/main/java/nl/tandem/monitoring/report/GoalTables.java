package nl.tandem.monitoring.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.tandem.monitoring.fact.Period;
import nl.tandem.monitoring.goal.Goal;
import nl.tandem.monitoring.goal.GoalLight;
import nl.tandem.monitoring.goal.GoalProgress;
import nl.tandem.monitoring.goal.Goals;

/** Goals with their indicators, by theme. */
@ApplicationScoped
class GoalTables {

    private static final List<String> LABELS = List.of("Thema", "Doel", "Indicator", "Stand");

    private final Goals goals;

    GoalTables(Goals goals) {
        this.goals = goals;
    }

    /** Every theme, also those without a goal. */
    ReportTable of(Period period, boolean actionLines) {
        List<Goal> all = goals.of(period.careYear(), period).stream()
                .filter(goal -> !goal.withdrawn())
                .toList();
        List<ReportRow> rows = new ArrayList<>();
        goals.themes(actionLines).forEach((code, name) -> {
            String theme = code + " " + name;
            List<ReportRow> mine = all.stream()
                    .filter(goal -> code.equals(goal.theme()))
                    .flatMap(goal -> goal.indicators().stream().map(progress -> row(theme, goal, progress)))
                    .toList();
            rows.addAll(mine);
            if (mine.isEmpty()) {
                rows.add(new ReportRow(List.of(theme, "(geen doel)", "", ""), NO_VALUES));
            }
        });
        return new ReportTable(LABELS, List.of("0-meting", "Streefwaarde", "Waarde", "Index (0-meting = 100)"), rows);
    }

    /** Goals of the arrangement without any measured indicator. */
    List<String> unmeasured(Period period) {
        Map<String, Boolean> measured = new TreeMap<>();
        goals.themes(false).forEach((code, name) -> measured.put(code, false));
        goals.of(period.careYear(), period).stream()
                .filter(goal -> !goal.withdrawn() && goal.theme() != null)
                .filter(goal -> goal.indicators().stream().anyMatch(progress -> progress.value() != null))
                .forEach(goal -> measured.computeIfPresent(Objects.requireNonNull(goal.theme()), (code, was) -> true));
        return measured.entrySet().stream()
                .filter(entry -> !entry.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static final List<ReportValue> NO_VALUES = Collections.nCopies(4, ReportValue.NONE);

    private static ReportRow row(String theme, Goal goal, GoalProgress progress) {
        String place = progress.municipality() == null ? "" : " (%s)".formatted(progress.municipality());
        return new ReportRow(
                List.of(theme, goal.name(), progress.dutchName() + place, light(progress.light())),
                List.of(
                        ReportValue.of(progress.unit(), progress.baselineValue()),
                        ReportValue.of(progress.unit(), progress.targetValue()),
                        ReportValue.of(progress.unit(), progress.value()),
                        progress.indexTenths() == null
                                ? ReportValue.NONE
                                : new ReportValue(progress.indexTenths(), 1, "", false)));
    }

    private static String light(GoalLight light) {
        return switch (light) {
            case GREEN -> "groen";
            case AMBER -> "oranje";
            case RED -> "rood";
            case NONE -> "geen streefwaarde of meting";
        };
    }
}
