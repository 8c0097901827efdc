package nl.tandem.local.demo;

/**
 * What is wrong with a declared line on purpose, and the return code (retourcode) that must come back for it. The rates
 * are those that regions see, except that unknown numbers are made often enough to occur in a month.
 */
enum Flaw {
    WRONG_TARIFF("0611", 0.004, "R4"),
    ABOVE_ALLOCATION("9321", 0.005, "R3"),
    ABOVE_BUDGET("9369", 0.005, "R3"),
    AFTER_END("9308", 0.003, "R2"),
    DOUBLE("9389", 0.002, "R6"),
    UNKNOWN_ALLOCATION("9338", 0.001, "R1"),
    /** The code of the client is 8187; that of each of his lines says that it was not assessed. */
    UNKNOWN_CLIENT("0233", 0.0005, "R1");

    private final String returnCode;
    private final double rate;
    private final String rule;

    Flaw(String returnCode, double rate, String rule) {
        this.returnCode = returnCode;
        this.rate = rate;
        this.rule = rule;
    }

    String returnCode() {
        return returnCode;
    }

    /** Its share of all lines. */
    double rate() {
        return rate;
    }

    /** The rule of lawfulness that must find it. */
    String rule() {
        return rule;
    }
}
