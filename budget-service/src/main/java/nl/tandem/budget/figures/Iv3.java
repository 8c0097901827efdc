package nl.tandem.budget.figures;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** The codes for youth in Iv3 (Informatie voor derden), by the year from which each list holds. */
final class Iv3 {

    private static final NavigableMap<Integer, Set<String>> CODES = new TreeMap<>(Map.of(
            2015,
            Set.of(
                    "6.72a", "6.72b", "6.72c", "6.72d", "6.73a", "6.73b", "6.73c", "6.74a", "6.74b", "6.74c", "6.82a",
                    "6.82b"),
            2025,
            Set.of("6.22", "6.751", "6.752", "6.753", "6.761", "6.762", "6.763", "6.792", "6.821", "6.822", "6.92")));

    private Iv3() {}

    static boolean holds(String code, int year) {
        return CODES.floorEntry(year).getValue().contains(code);
    }
}
