package nl.tandem.monitoring.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Values side by side. Medians and quartiles lie between the two values nearest to them, as a spreadsheet has it, rounded half
 * up. An outlier is more than 3.5 times 1.4826 the median deviation away from the median (Iglewicz and Hoaglin), which a few
 * extreme values cannot hide.
 */
record Distribution(List<Long> sorted) {

    private static final double OUTLIER = 3.5;
    private static final double NORMAL = 1.4826;

    static Distribution of(Collection<Long> values) {
        return new Distribution(values.stream().sorted().toList());
    }

    /** Of hundred parts, 25 for the first quartile; null of nothing. */
    @Nullable
    Long percentile(int hundredths) {
        if (sorted.isEmpty()) {
            return null;
        }
        long place = (sorted.size() - 1L) * hundredths;
        int below = (int) (place / 100);
        long rest = place % 100;
        long low = sorted.get(below);
        if (rest == 0) {
            return low;
        }
        long high = sorted.get(below + 1);
        return BigDecimal.valueOf(low)
                .multiply(BigDecimal.valueOf(100))
                .add(BigDecimal.valueOf(high - low).multiply(BigDecimal.valueOf(rest)))
                .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    int rank(long value) {
        return 1 + (int) sorted.stream().filter(other -> other < value).count();
    }

    int quartile(long value) {
        for (int quartile = 1; quartile < 4; quartile++) {
            if (value <= Objects.requireNonNull(percentile(25 * quartile))) {
                return quartile;
            }
        }
        return 4;
    }

    boolean isOutlier(long value) {
        Long median = percentile(50);
        if (median == null) {
            return false;
        }
        List<Long> deviations =
                sorted.stream().map(other -> Math.abs(other - median)).toList();
        long deviation = Objects.requireNonNull(Distribution.of(deviations).percentile(50));
        long distance = Math.abs(value - median);
        return deviation > 0 && distance > OUTLIER * NORMAL * deviation;
    }
}
