package nl.tandem.budget.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "ForecastAccuracy",
        description = "What the same model, with what was known then, said of months that are over now.")
record Accuracy(
        @Schema(description = "Last month that was known.") LocalDate asOf,

        @Schema(description = "How many months it looked ahead.")
        int months,

        @Schema(description = "What it said, in euro cents.")
        long forecastCents,

        @Schema(description = "What it was, completed for what is not declared yet, in euro cents.")
        long realisedCents,

        @Schema(description = "Difference in per mille of what it was; absent when there was none.") @Nullable
        Long errorPermille) {

    static Accuracy of(List<Booked> bookings, List<Trajectory> trajectories, YearMonth asOf, int months) {
        YearMonth then = asOf.minusMonths(months);
        List<YearMonth> ahead = IntStream.rangeClosed(1, months)
                .mapToObj(month -> then.plusMonths(month))
                .toList();
        double said = sum(new ForecastModel(bookings, trajectories, then).of(ahead));
        double was = sum(new ForecastModel(bookings, trajectories, asOf).of(ahead));
        return new Accuracy(
                then.atEndOfMonth(),
                months,
                Math.round(said),
                Math.round(was),
                was == 0 ? null : Math.round((said - was) * 1000 / was));
    }

    private static double sum(SortedMap<Cell, SortedMap<YearMonth, Estimate>> estimates) {
        return estimates.values().stream()
                .flatMap(months -> months.values().stream())
                .mapToDouble(Estimate::expected)
                .sum();
    }
}
