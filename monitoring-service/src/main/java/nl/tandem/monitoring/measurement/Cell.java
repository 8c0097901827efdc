package nl.tandem.monitoring.measurement;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tandem.monitoring.fact.CareMonth;
import nl.tandem.monitoring.fact.Period;

/** Where an indicator is measured: one municipality or the region, in one period. */
record Cell(String municipality, Period period) {

    /** Instead of a municipality: the region as a whole. */
    static final String REGION = "";

    /** Every cell that care in these months is part of: of the municipality and of the region, the month and the year. */
    static Set<Cell> around(Set<CareMonth> months) {
        return months.stream()
                .flatMap(month -> Stream.of(
                                Period.year(month.careYear()), Period.month(month.careYear(), month.careMonth()))
                        .flatMap(period -> Stream.of(new Cell(month.municipality(), period), new Cell(REGION, period))))
                .collect(Collectors.toSet());
    }
}
