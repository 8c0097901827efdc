package nl.tandem.budget.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The model as a pure function. */
class ForecastModelTest {

    private static final Cell CELL = new Cell("0505", "12345678", "45");
    private static final YearMonth JUNE = YearMonth.of(2026, 6);

    @Test
    void whatIsNotDeclaredYetIsCompleted() {
        List<Booked> bookings = new ArrayList<>();
        // Of every month 60 comes in the month itself, 30 in the next and 10 in the one after it.
        for (YearMonth care = YearMonth.of(2025, 1); !care.isAfter(JUNE); care = care.plusMonths(1)) {
            bookings.add(new Booked(CELL, care, care, 6_000));
            bookings.add(new Booked(CELL, care, care.plusMonths(1), 3_000));
            bookings.add(new Booked(CELL, care, care.plusMonths(2), 1_000));
        }

        Completion completion = Completion.of(bookings, JUNE);

        assertEquals(0.6, completion.of(JUNE, JUNE), 1e-9);
        assertEquals(0.9, completion.of(JUNE.minusMonths(1), JUNE), 1e-9);
        assertEquals(1, completion.of(JUNE.minusMonths(2), JUNE), 1e-9);
        Estimate may = estimate(bookings, List.of(), JUNE.minusMonths(1));
        assertEquals(9_000, may.booked(), 1e-9);
        assertEquals(10_000, may.expected(), 1e-6);
    }

    @Test
    void runningCareRunsOutAtItsEndAndByTheChanceToStop() {
        List<Trajectory> trajectories = new ArrayList<>();
        List<Booked> bookings = new ArrayList<>();
        // Ten began a year ago; two of them stopped after three months.
        for (int i = 0; i < 10; i++) {
            trajectories.add(trajectory("2025-07-01", "2026-09-30", i < 2 ? "2025-10-31" : null));
        }
        for (YearMonth care = YearMonth.of(2025, 7); !care.isAfter(JUNE); care = care.plusMonths(1)) {
            YearMonth month = care;
            long running = trajectories.stream()
                    .filter(trajectory -> trajectory.runsIn(month))
                    .count();
            bookings.add(new Booked(CELL, care, care, running * 100));
        }

        Survival survival = Survival.of(trajectories, JUNE);
        assertEquals(1, survival.from(0, 3), 1e-9);
        assertEquals(0.8, survival.from(0, 4), 1e-9);
        assertEquals(1, survival.from(11, 14), 1e-9);
        assertEquals(
                800, estimate(bookings, trajectories, YearMonth.of(2026, 9)).running(), 1e-6);
        assertEquals(0, estimate(bookings, trajectories, YearMonth.of(2026, 10)).running(), 1e-6);
    }

    @Test
    void inflowFollowsSeasonAndTrend() {
        List<Trajectory> trajectories = new ArrayList<>();
        for (YearMonth month = YearMonth.of(2024, 7); !month.isAfter(JUNE); month = month.plusMonths(1)) {
            int begun = month.getMonthValue() == 9 ? 24 : 8;
            for (int i = 0; i < begun; i++) {
                trajectories.add(trajectory(
                        month.atDay(1).toString(), month.atEndOfMonth().toString(), null));
            }
        }

        Inflow inflow = Inflow.of(trajectories, JUNE);

        assertEquals(24, inflow.in(CELL, YearMonth.of(2026, 9)), 1e-6);
        assertEquals(8, inflow.in(CELL, YearMonth.of(2026, 8)), 1e-6);
    }

    @Test
    void costWithoutTrajectoriesGoesOnAsItWas() {
        List<Booked> bookings = new ArrayList<>();
        for (YearMonth care = YearMonth.of(2025, 7); !care.isAfter(JUNE); care = care.plusMonths(1)) {
            bookings.add(new Booked(CELL, care, care, 1_200));
        }

        assertEquals(
                1_200, estimate(bookings, List.of(), YearMonth.of(2026, 12)).expected(), 1e-6);
    }

    @Test
    void whatIsKnownLaterDoesNotCount() {
        List<Booked> bookings =
                List.of(new Booked(CELL, JUNE, JUNE, 100), new Booked(CELL, JUNE, JUNE.plusMonths(1), 50));

        assertEquals(100, estimate(bookings, List.of(), JUNE).booked(), 1e-9);
        assertEquals(Optional.empty(), trajectory("2026-01-01", null, null).asOf(YearMonth.of(2025, 12)));
    }

    @Test
    void theSameSeedGivesTheSameScenarios() {
        Scenarios one = Scenarios.of(1_000_000, 10_000, 7);

        assertEquals(one, Scenarios.of(1_000_000, 10_000, 7));
        assertNotEquals(one, Scenarios.of(1_000_000, 10_000, 8));
        assertTrue(one.lowCents() < 1_000_000 && one.highCents() > 1_000_000);
        assertEquals(new Scenarios(5, 5, 5), Scenarios.of(5, 0, 1));
    }

    @Test
    void accuracyComparesWhatWasSaidWithWhatItWas() {
        List<Booked> bookings = new ArrayList<>();
        for (YearMonth care = YearMonth.of(2025, 1); !care.isAfter(JUNE); care = care.plusMonths(1)) {
            bookings.add(new Booked(CELL, care, care, care.isAfter(YearMonth.of(2026, 3)) ? 1_100 : 1_000));
        }

        Accuracy accuracy = Accuracy.of(bookings, List.of(), JUNE, 3);

        assertEquals(3_000, accuracy.forecastCents());
        assertEquals(3_300, accuracy.realisedCents());
        assertEquals(-91L, accuracy.errorPermille());
    }

    private static Estimate estimate(List<Booked> bookings, List<Trajectory> trajectories, YearMonth month) {
        SortedMap<Cell, SortedMap<YearMonth, Estimate>> estimates =
                new ForecastModel(bookings, trajectories, JUNE).of(List.of(month));
        return Objects.requireNonNull(
                Objects.requireNonNull(estimates.get(CELL)).get(month));
    }

    private static Trajectory trajectory(String from, @Nullable String until, @Nullable String stopped) {
        return new Trajectory(
                CELL,
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                stopped == null ? null : LocalDate.parse(stopped),
                LocalDate.parse(from));
    }
}
