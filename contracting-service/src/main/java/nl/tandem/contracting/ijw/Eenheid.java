package nl.tandem.contracting.ijw;

import java.util.Optional;

/** The unit in which care is allocated, contracted and declared (WJ756). */
public enum Eenheid {
    MINUUT("01"),
    UUR("04"),
    ETMAAL("14"),
    DAGDEEL("16"),
    STUKS_OUTPUT("82"),
    EURO("83"),
    STUKS_INSPANNING("84");

    private final String code;

    Eenheid(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Eenheid> of(String code) {
        for (Eenheid eenheid : values()) {
            if (eenheid.code.equals(code)) {
                return Optional.of(eenheid);
            }
        }
        return Optional.empty();
    }

    /** Output (outputgericht) is paid by result; all other units count effort (inspanningsgericht). */
    public boolean isOutput() {
        return this == STUKS_OUTPUT || this == EURO;
    }
}
