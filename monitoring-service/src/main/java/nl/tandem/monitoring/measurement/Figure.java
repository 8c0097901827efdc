package nl.tandem.monitoring.measurement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.tandem.monitoring.indicator.Formula;
import nl.tandem.monitoring.indicator.Unit;
import nl.tandem.monitoring.quantity.Counts;
import nl.tandem.monitoring.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/** What an indicator says: an exact fraction. */
public record Figure(long numerator, long denominator) {

    static Figure of(Formula formula, Counts numerators, @Nullable Counts denominators, String slice) {
        Quantity below = formula.denominator();
        return new Figure(
                numerators.of(slice, formula.numerator()),
                below == null || denominators == null
                        ? 1
                        : denominators.of(slice, below) * formula.denominatorFactor());
    }

    /** In the last decimal of the unit, rounded half up, away from zero below zero; null without denominator. */
    public @Nullable Long value(Unit unit) {
        if (denominator == 0) {
            return null;
        }
        return BigDecimal.valueOf(numerator)
                .multiply(BigDecimal.valueOf(unit.factor()))
                .divide(BigDecimal.valueOf(denominator), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
