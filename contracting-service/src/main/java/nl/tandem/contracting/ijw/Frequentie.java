package nl.tandem.contracting.ijw;

import java.util.Optional;

/** How often an allocated volume may be delivered (WMO757). */
public enum Frequentie {
    PER_DAG("1"),
    PER_WEEK("2"),
    PER_MAAND("4"),
    TOTAAL("6");

    private final String code;

    Frequentie(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Frequentie> of(String code) {
        for (Frequentie frequentie : values()) {
            if (frequentie.code.equals(code)) {
                return Optional.of(frequentie);
            }
        }
        return Optional.empty();
    }
}
