package nl.tandem.monitoring.indicator;

/** What the value of an indicator is counted in; the value is a whole number of the last decimal. */
public enum Unit {
    /** Jeugdigen. */
    YOUTHS(1, 0),
    /** Eurocent. */
    CENTS(1, 0),
    /** Aantal. */
    COUNT(1, 0),
    /** Procent. */
    PERCENT(10_000, 2),
    /** Per 1.000 inwoners onder 18. */
    PER_1000(100_000, 2),
    /** Punten van een rapportcijfer. */
    RATING(100, 2),
    /** Dagen. */
    DAYS(10, 1),
    /** Weken. */
    WEEKS(10, 1);

    private final long factor;
    private final int decimals;

    Unit(long factor, int decimals) {
        this.factor = factor;
        this.decimals = decimals;
    }

    /** By what a fraction is multiplied to get the value. */
    public long factor() {
        return factor;
    }

    /** How many of the digits of a value stand behind the comma. */
    public int decimals() {
        return decimals;
    }
}
