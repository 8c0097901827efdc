package nl.tandem.budget.forecast;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The model: a pure function of bookings and trajectories as they were known at the end of a month. */
final class ForecastModel {

    private static final double TELLING = 0.5;
    private static final int RECENT_MONTHS = 12;

    private final List<Booked> bookings;
    private final List<Trajectory> trajectories;
    private final YearMonth asOf;
    private final Completion completion;
    private final Survival survival;
    private final Inflow inflow;
    private final SortedMap<Cell, SortedMap<YearMonth, Double>> booked = new TreeMap<>();
    private final SortedMap<Cell, List<Trajectory>> running = new TreeMap<>();
    private final SortedMap<String, Double> meanOfCategory = new TreeMap<>();

    ForecastModel(List<Booked> bookings, List<Trajectory> trajectories, YearMonth asOf) {
        this.asOf = asOf;
        this.bookings = bookings.stream()
                .filter(booking -> !booking.booked().isAfter(asOf))
                .toList();
        this.trajectories = trajectories.stream()
                .map(trajectory -> trajectory.asOf(asOf))
                .flatMap(Optional::stream)
                .toList();
        completion = Completion.of(this.bookings, asOf);
        survival = Survival.of(this.trajectories, asOf);
        inflow = Inflow.of(this.trajectories, asOf);
        this.bookings.forEach(booking -> booked.computeIfAbsent(booking.cell(), cell -> new TreeMap<>())
                .merge(booking.care(), (double) booking.cents(), Double::sum));
        this.trajectories.forEach(trajectory -> running.computeIfAbsent(trajectory.cell(), cell -> new ArrayList<>())
                .add(trajectory));
        meansOfCategories();
    }

    /** Mean cost of a month of running care, by category, over the last year. */
    private void meansOfCategories() {
        SortedMap<String, Double> cost = new TreeMap<>();
        SortedMap<String, Double> months = new TreeMap<>();
        for (int back = 0; back < RECENT_MONTHS; back++) {
            YearMonth month = asOf.minusMonths(back);
            double done = completion.of(month, asOf);
            if (done < TELLING) {
                continue;
            }
            running.forEach((cell, all) -> {
                long count = all.stream()
                        .filter(trajectory -> trajectory.runsIn(month))
                        .count();
                if (count > 0) {
                    months.merge(cell.category(), (double) count, Double::sum);
                    cost.merge(cell.category(), bookedIn(cell, month) / done, Double::sum);
                }
            });
        }
        months.forEach((category, count) -> meanOfCategory.put(category, cost.getOrDefault(category, 0.0) / count));
    }

    SortedMap<Cell, SortedMap<YearMonth, Estimate>> of(List<YearMonth> months) {
        SortedSet<Cell> cells = new TreeSet<>(booked.keySet());
        cells.addAll(running.keySet());
        cells.addAll(inflow.cells());
        SortedMap<Cell, SortedMap<YearMonth, Estimate>> estimates = new TreeMap<>();
        for (Cell cell : cells) {
            SortedMap<YearMonth, Estimate> ofCell = new TreeMap<>();
            months.forEach(month -> ofCell.put(month, estimate(cell, month)));
            estimates.put(cell, ofCell);
        }
        return estimates;
    }

    private Estimate estimate(Cell cell, YearMonth month) {
        double known = bookedIn(cell, month);
        if (!month.isAfter(asOf)) {
            double done = completion.of(month, asOf);
            if (done >= TELLING || !running.containsKey(cell)) {
                return new Estimate(known, known / done, 0, 0);
            }
            Estimate expected = future(cell, month);
            return new Estimate(known, Math.max(known, expected.running()), 0, expected.variance());
        }
        Estimate expected = future(cell, month);
        return new Estimate(known, Math.max(known, expected.running()), expected.inflow(), expected.variance());
    }

    private Estimate future(Cell cell, YearMonth month) {
        if (!running.containsKey(cell)) {
            return new Estimate(0, booked.containsKey(cell) ? recentMean(cell) : 0, 0, 0);
        }
        double mean = meanOfCategory.getOrDefault(cell.category(), 0.0);
        double expected = 0;
        double variance = 0;
        for (Trajectory trajectory : running.getOrDefault(cell, List.of())) {
            if (trajectory.runsIn(month)) {
                double chance =
                        month.isAfter(asOf) ? survival.from(trajectory.ageIn(asOf), trajectory.ageIn(month)) : 1;
                expected += mean * chance;
                variance += mean * mean * chance * (1 - chance);
            }
        }
        double begun = 0;
        for (YearMonth start = asOf.plusMonths(1); !start.isAfter(month); start = start.plusMonths(1)) {
            int age = Math.toIntExact(ChronoUnit.MONTHS.between(start, month));
            begun += inflow.in(cell, start) * survival.from(0, age);
        }
        // As many begin as by chance (Poisson): the variance of the number is the number.
        return new Estimate(0, expected, mean * begun, variance + mean * mean * begun);
    }

    /** Cost without trajectories, such as personal budgets and lump sums, goes on as it was since it began. */
    private double recentMean(Cell cell) {
        YearMonth first = booked.getOrDefault(cell, new TreeMap<>()).firstKey();
        int months = Math.clamp(ChronoUnit.MONTHS.between(first, asOf) + 1, 1, RECENT_MONTHS);
        double sum = 0;
        for (int back = 0; back < months; back++) {
            YearMonth month = asOf.minusMonths(back);
            sum += bookedIn(cell, month) / completion.of(month, asOf);
        }
        return sum / months;
    }

    private double bookedIn(Cell cell, YearMonth month) {
        return booked.getOrDefault(cell, new TreeMap<>()).getOrDefault(month, 0.0);
    }
}
