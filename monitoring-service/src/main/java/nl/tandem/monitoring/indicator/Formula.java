package nl.tandem.monitoring.indicator;

import nl.tandem.monitoring.quantity.Dimension;
import nl.tandem.monitoring.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as a fraction of quantities.
 *
 * @param denominator null for a plain count
 * @param denominatorFactor by what the denominator is multiplied
 */
public record Formula(Quantity numerator, @Nullable Quantity denominator, long denominatorFactor) {

    static Formula of(Quantity numerator) {
        return new Formula(numerator, null, 1);
    }

    static Formula of(Quantity numerator, Quantity denominator) {
        return new Formula(numerator, denominator, 1);
    }

    public boolean canBeSplitBy(Dimension dimension) {
        return numerator.canBeSplitBy(dimension) && (denominator == null || denominator.canBeSplitBy(dimension));
    }
}
