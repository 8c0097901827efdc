package nl.tandem.budget.frontbudget;

import java.math.BigInteger;

/** The 13 per cent rule (general board, 5 March 2020). */
final class FrontRule {

    private static final long PER_CENT = 13;

    private FrontRule() {}

    /** Rounded down to whole cents: a maximum must not be exceeded. */
    static long maximumCents(long contribution2018Cents) {
        return BigInteger.valueOf(contribution2018Cents)
                .multiply(BigInteger.valueOf(PER_CENT))
                .divide(BigInteger.valueOf(100))
                .longValueExact();
    }
}
