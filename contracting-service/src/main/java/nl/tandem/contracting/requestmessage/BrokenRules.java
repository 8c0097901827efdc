package nl.tandem.contracting.requestmessage;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.tandem.contracting.ijw.Rule;

/** Which rules are broken at which places. */
final class BrokenRules {

    private BrokenRules() {}

    static <R extends Rule> Map<String, Set<Rule>> byPlace(R[] rules, Function<R, List<String>> places) {
        Map<String, Set<Rule>> broken = new LinkedHashMap<>();
        for (R rule : rules) {
            for (String place : places.apply(rule)) {
                broken.computeIfAbsent(place, there -> new LinkedHashSet<>()).add(rule);
            }
        }
        return broken;
    }
}
