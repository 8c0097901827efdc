package nl.tandem.budget.forecast;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many trajectories begin in a month: the mean of the last year, by season and trend. */
final class Inflow {

    private static final int YEAR = 12;
    private static final double LEAST_TREND = 0.8;
    private static final double MOST_TREND = 1.25;

    private final SortedMap<Cell, Double> monthly = new TreeMap<>();
    private final double[] season = new double[YEAR + 1];
    private final double trend;
    private final YearMonth asOf;

    private Inflow(double trend, YearMonth asOf) {
        this.trend = trend;
        this.asOf = asOf;
        Arrays.fill(season, 1);
    }

    static Inflow of(List<Trajectory> trajectories, YearMonth asOf) {
        SortedMap<YearMonth, Integer> begun = new TreeMap<>();
        for (Trajectory trajectory : trajectories) {
            begun.merge(YearMonth.from(trajectory.from()), 1, Integer::sum);
        }
        double lastYear = sum(begun, asOf.minusMonths(YEAR - 1L), asOf);
        double yearBefore = sum(begun, asOf.minusMonths(2 * YEAR - 1L), asOf.minusMonths(YEAR));
        Inflow inflow =
                new Inflow(yearBefore == 0 ? 1 : Math.clamp(lastYear / yearBefore, LEAST_TREND, MOST_TREND), asOf);
        if (yearBefore > 0) {
            for (int month = 1; month <= YEAR; month++) {
                inflow.season[month] = ofCalendarMonth(begun, month, asOf) * YEAR / (lastYear + yearBefore);
            }
        }
        for (Trajectory trajectory : trajectories) {
            YearMonth month = YearMonth.from(trajectory.from());
            if (!month.isAfter(asOf) && month.isAfter(asOf.minusMonths(YEAR))) {
                inflow.monthly.merge(trajectory.cell(), 1.0 / YEAR, Double::sum);
            }
        }
        return inflow;
    }

    private static double sum(SortedMap<YearMonth, Integer> begun, YearMonth from, YearMonth until) {
        return begun.subMap(from, until.plusMonths(1)).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static double ofCalendarMonth(SortedMap<YearMonth, Integer> begun, int month, YearMonth asOf) {
        return begun.subMap(asOf.minusMonths(2 * YEAR - 1L), asOf.plusMonths(1)).entrySet().stream()
                .filter(entry -> entry.getKey().getMonthValue() == month)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    Set<Cell> cells() {
        return monthly.keySet();
    }

    double in(Cell cell, YearMonth month) {
        double years = ChronoUnit.MONTHS.between(asOf, month) / (double) YEAR;
        return monthly.getOrDefault(cell, 0.0) * season[month.getMonthValue()] * Math.pow(trend, years);
    }
}
