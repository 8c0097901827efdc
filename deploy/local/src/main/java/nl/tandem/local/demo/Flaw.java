package nl.tandem.local.demo;

/**
 * What is wrong with a declared line on purpose, and the return code (retourcode) that must come back for it. The rates
 * are those that regions see, except that unknown numbers are made often enough to occur in a month.
 */
enum Flaw {
    WRONG_TARIFF("0611", 0.004),
    ABOVE_ALLOCATION("9321", 0.005),
    ABOVE_BUDGET("9369", 0.005),
    AFTER_END("9308", 0.003),
    DOUBLE("9389", 0.002),
    UNKNOWN_ALLOCATION("9338", 0.001),
    /** The code of the client is 8187; that of each of his lines says that it was not assessed. */
    UNKNOWN_CLIENT("0233", 0.0005);

    private final String returnCode;
    private final double rate;

    Flaw(String returnCode, double rate) {
        this.returnCode = returnCode;
        this.rate = rate;
    }

    String returnCode() {
        return returnCode;
    }

    /** Its share of all lines. */
    double rate() {
        return rate;
    }
}
