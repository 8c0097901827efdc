package nl.tandem.bench;

import java.util.Optional;

/** What is wrong on purpose with one line in fifty. */
enum Flaw {
    WRONG_TARIFF,
    UNKNOWN_ALLOCATION,
    AFTER_END,
    ABOVE_LIMIT,
    UNKNOWN_CLIENT,
    WRONG_UNIT,
    WRONG_AMOUNT;

    private static final Flaw[] KINDS = values();
    private static final long ONE_IN = 50;

    /** Of each fifty lines another one, with the next flaw. */
    static Optional<Flaw> of(long line, Product product) {
        long fifty = line / ONE_IN;
        if (line % ONE_IN != fifty * 7 % ONE_IN) {
            return Optional.empty();
        }
        Flaw flaw = KINDS[(int) (fifty % KINDS.length)];
        return Optional.of(product.isInEuros() && flaw.needsTariff() ? ABOVE_LIMIT : flaw);
    }

    boolean hasAllocation() {
        return this != UNKNOWN_ALLOCATION && this != UNKNOWN_CLIENT;
    }

    private boolean needsTariff() {
        return this == WRONG_TARIFF || this == WRONG_UNIT || this == WRONG_AMOUNT;
    }
}
