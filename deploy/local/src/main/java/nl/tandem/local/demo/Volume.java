package nl.tandem.local.demo;

/** Allocated volume (Omvang). */
record Volume(long amount, Unit unit, Frequency frequency) {

    /** How much may be delivered in a period, in the allocated unit; for a total, over all periods together. */
    long limit(Period period) {
        return switch (frequency) {
            case WEEK -> amount * period.weeks();
            case MONTH -> amount * period.months();
            case TOTAL -> amount;
        };
    }
}
