package nl.tandem.local.demo;

import java.util.List;
import java.util.Locale;

/** An invented provider (aanbieder). */
record Provider(String agbCode, String name, String kvkNumber) {

    private static final List<String> KINDS =
            List.of("Jeugdhulp", "Jeugdzorg", "Praktijk", "Gezinshuis", "Jeugd-ggz", "Zorgboerderij", "Kindpraktijk");

    private static final List<String> PLACES = List.of(
            "Waterkant",
            "Rietkraag",
            "Wilgenrak",
            "Polderlicht",
            "Grienden",
            "Veersteiger",
            "Dijkzicht",
            "Zonnedauw",
            "Buitenveld",
            "Kreekrug",
            "Sluiswachter",
            "Hoogland",
            "Elzenhof");

    /** The provider that is this high on the list of turnover; the number makes the name nobody's. */
    static Provider ranked(int rank) {
        return new Provider(
                String.format(Locale.ROOT, "98%06d", rank),
                String.format(
                        Locale.ROOT,
                        "%s %s %03d",
                        KINDS.get(rank % KINDS.size()),
                        PLACES.get(rank % PLACES.size()),
                        rank),
                String.format(Locale.ROOT, "90%06d", rank));
    }
}
