package nl.tandem.monitoring.quantity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which municipality answers for which code on a day, after the mergers until then; a code that nobody registered answers
 * for itself.
 */
public record PlacesThen(Map<String, String> reportsAs, Map<String, String> subregions) {

    private static final int MOST_MERGERS = 20;

    static PlacesThen on(List<Place> places, LocalDate day) {
        Map<String, Place> byCode = new HashMap<>();
        places.forEach(place -> byCode.put(place.municipality(), place));
        Map<String, String> reportsAs = new TreeMap<>();
        Map<String, String> subregions = new TreeMap<>();
        for (Place place : places) {
            Place now = place;
            for (int i = 0; i < MOST_MERGERS && isOver(now, day) && now.successor() != null; i++) {
                Place next = byCode.get(now.successor());
                if (next == null) {
                    break;
                }
                now = next;
            }
            reportsAs.put(place.municipality(), now.municipality());
            subregions.put(place.municipality(), now.subregion());
        }
        return new PlacesThen(reportsAs, subregions);
    }

    private static boolean isOver(Place place, LocalDate day) {
        return place.validUntil() != null && place.validUntil().isBefore(day);
    }

    public String reportsAs(String code) {
        return reportsAs.getOrDefault(code, code);
    }

    public String subregion(String code) {
        return subregions.getOrDefault(code, "");
    }

    /** Themselves and all that were merged into them. */
    Set<String> codesOf(Set<String> municipalities) {
        Set<String> codes = new TreeSet<>(municipalities);
        reportsAs.forEach((code, now) -> {
            if (municipalities.contains(now)) {
                codes.add(code);
            }
        });
        return codes;
    }

    /** Three columns of equal length for SQL. */
    List<Object> columns() {
        return List.of(
                reportsAs.keySet().toArray(String[]::new),
                reportsAs.values().toArray(String[]::new),
                subregions.values().toArray(String[]::new));
    }
}
