package nl.tandem.budget.scheme;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;

/** Hundredths of a per cent: 10000 is the whole. */
final class BasisPoints {

    private static final int WHOLE = 10_000;

    private BasisPoints() {}

    static BigFraction of(int basisPoints) {
        return BigFraction.of(basisPoints, WHOLE);
    }

    static String percent(int basisPoints) {
        return BigDecimal.valueOf(basisPoints, 2).stripTrailingZeros().toPlainString() + " %";
    }
}
