package nl.tandem.budget.forecast;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.tandem.kit.database.NewId;

/** What the estimates come to, by municipality and for the region. */
final class ForecastSummary {

    private final SortedMap<Cell, SortedMap<YearMonth, Estimate>> estimates;
    private final long seed;

    ForecastSummary(SortedMap<Cell, SortedMap<YearMonth, Estimate>> estimates, long seed) {
        this.estimates = estimates;
        this.seed = seed;
    }

    Forecast forecast(int year, YearMonth asOf, String inputHash, List<Accuracy> accuracy) {
        SortedMap<String, List<Estimate>> byMunicipality = new TreeMap<>();
        estimates.forEach((cell, months) -> byMunicipality
                .computeIfAbsent(cell.municipality(), code -> new ArrayList<>())
                .addAll(months.values()));
        List<Forecast.OfMunicipality> municipalities = new ArrayList<>();
        double expected = 0;
        double variance = 0;
        long number = 0;
        for (Map.Entry<String, List<Estimate>> own : byMunicipality.entrySet()) {
            double ownExpected =
                    own.getValue().stream().mapToDouble(Estimate::expected).sum();
            double ownVariance =
                    own.getValue().stream().mapToDouble(Estimate::variance).sum();
            number++;
            Scenarios scenarios = Scenarios.of(ownExpected, ownVariance, seed + number);
            municipalities.add(new Forecast.OfMunicipality(
                    own.getKey(),
                    Math.round(own.getValue().stream()
                            .mapToDouble(Estimate::booked)
                            .sum()),
                    scenarios.lowCents(),
                    scenarios.expectedCents(),
                    scenarios.highCents()));
            expected += ownExpected;
            variance += ownVariance;
        }
        Scenarios region = Scenarios.of(expected, variance, seed);
        return new Forecast(
                NewId.next(),
                year,
                asOf.atEndOfMonth(),
                seed,
                inputHash,
                region.lowCents(),
                region.expectedCents(),
                region.highCents(),
                municipalities,
                accuracy);
    }

    static List<Forecast.Month> months(SortedMap<Cell, SortedMap<YearMonth, Estimate>> estimates) {
        List<Forecast.Month> months = new ArrayList<>();
        estimates.forEach((cell, ofCell) -> ofCell.forEach((month, estimate) -> months.add(new Forecast.Month(
                cell.municipality(),
                cell.providerCode(),
                cell.category(),
                month.getMonthValue(),
                Math.round(estimate.booked()),
                Math.round(estimate.running()),
                Math.round(estimate.expected())))));
        return months;
    }
}
