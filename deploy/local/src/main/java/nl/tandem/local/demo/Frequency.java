package nl.tandem.local.demo;

/** How often an allocated volume is available (Frequentie, WMO757). */
enum Frequency {
    WEEK("2"),
    MONTH("4"),
    TOTAL("6");

    private final String code;

    Frequency(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
