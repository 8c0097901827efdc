package nl.tandem.kit.money;

import java.util.Comparator;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Smaller amounts before larger ones. Used instead of {@link BigFraction#compareTo}, which in version 1.2 compares two
 * negative fractions by magnitude.
 */
public final class ExactOrder {

    public static final Comparator<BigFraction> ASCENDING =
            (one, other) -> one.subtract(other).signum();

    private ExactOrder() {}
}
