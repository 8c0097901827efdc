package nl.tandem.monitoring.signal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much a figure asks for attention, by the kind of rule; more is worse. */
final class Level {

    private static final BigDecimal NORMAL = new BigDecimal("1.4826");
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final int THOUSAND = 1000;

    private Level() {}

    /** Of a threshold: below is above upside down. */
    static long ofValue(SignalKind kind, long value) {
        return kind == SignalKind.BELOW ? -value : value;
    }

    /** Tenths of a percent that the value rose, or fell, against the mean of those before; null without them. */
    static @Nullable Long ofChange(SignalKind kind, long value, List<Long> before) {
        BigDecimal sum = before.stream().map(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (before.isEmpty() || sum.signum() <= 0) {
            return null;
        }
        BigDecimal times = BigDecimal.valueOf(before.size());
        long change = BigDecimal.valueOf(value)
                .multiply(times)
                .subtract(sum)
                .multiply(BigDecimal.valueOf(THOUSAND))
                .divide(sum, 0, RoundingMode.HALF_UP)
                .longValueExact();
        return kind == SignalKind.FALL ? -change : change;
    }

    /** Tenths of the robust distance from the median; null when the others do not differ. */
    static @Nullable Long ofDistance(long value, Collection<Long> all) {
        BigDecimal median = median(all.stream().map(BigDecimal::valueOf).toList());
        BigDecimal deviation = median(all.stream()
                .map(other -> BigDecimal.valueOf(other).subtract(median).abs())
                .toList());
        if (deviation.signum() == 0) {
            return null;
        }
        return BigDecimal.valueOf(value)
                .subtract(median)
                .abs()
                .multiply(TEN)
                .divide(deviation.multiply(NORMAL), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static BigDecimal median(List<BigDecimal> values) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        if (sorted.isEmpty()) {
            return BigDecimal.ZERO;
        }
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).add(sorted.get(middle)).divide(BigDecimal.valueOf(2));
    }
}
