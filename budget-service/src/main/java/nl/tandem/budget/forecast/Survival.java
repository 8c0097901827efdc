package nl.tandem.budget.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** The chance that care which runs still runs some months later (Kaplan-Meier, in months; planned ends are no stops). */
final class Survival {

    private static final int MOST_MONTHS = 120;

    private final double[] chance = new double[MOST_MONTHS + 1];

    static Survival of(List<Trajectory> trajectories, YearMonth asOf) {
        int[] stops = new int[MOST_MONTHS + 1];
        int[] ends = new int[MOST_MONTHS + 1];
        int atRisk = 0;
        for (Trajectory trajectory : trajectories) {
            if (YearMonth.from(trajectory.from()).isAfter(asOf)) {
                continue;
            }
            atRisk++;
            LocalDate stopped = trajectory.stopped();
            LocalDate until = trajectory.until();
            if (stopped != null) {
                stops[month(trajectory, YearMonth.from(stopped))]++;
            } else if (until != null && YearMonth.from(until).isBefore(asOf)) {
                ends[month(trajectory, YearMonth.from(until))]++;
            } else {
                ends[month(trajectory, asOf)]++;
            }
        }
        Survival survival = new Survival();
        double chance = 1;
        for (int age = 0; age <= MOST_MONTHS; age++) {
            survival.chance[age] = chance;
            if (atRisk > 0) {
                chance *= 1 - (double) stops[age] / atRisk;
            }
            atRisk -= stops[age] + ends[age];
        }
        return survival;
    }

    private static int month(Trajectory trajectory, YearMonth month) {
        return Math.min(trajectory.ageIn(month), MOST_MONTHS);
    }

    /** Of care that has run for {@code age} months: the chance that it runs at {@code later} months. */
    double from(int age, int later) {
        double now = chance[Math.min(age, MOST_MONTHS)];
        return now == 0 ? 0 : chance[Math.min(later, MOST_MONTHS)] / now;
    }
}
