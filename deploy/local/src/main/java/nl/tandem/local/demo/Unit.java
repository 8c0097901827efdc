package nl.tandem.local.demo;

/** Unit in which care is allocated and declared (Eenheid, WJ756). */
enum Unit {
    MINUTE("01"),
    HOUR("04"),
    DAY("14"),
    DAY_PART("16"),
    OUTPUT_PIECE("82"),
    EURO("83"),
    EFFORT_PIECE("84");

    private final String code;

    Unit(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    /** Paid by result (outputgericht) and not by effort. */
    boolean isOutput() {
        return this == OUTPUT_PIECE || this == EURO;
    }
}
