package nl.tandem.contracting.requestmessage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.tandem.contracting.ijw.RetourCode;
import nl.tandem.contracting.ijw.Rule;

/** What became of a 315, 317 or 319. */
public sealed interface RequestJudgement {

    /** The message as such was refused and counts as not sent. */
    record MessageRefused(Set<? extends Rule> brokenRules) implements RequestJudgement {
        public List<RetourCode> codes() {
            return distinct(brokenRules.stream());
        }
    }

    /**
     * The message was refused for something in it and counts as not sent.
     *
     * @param brokenRules by the place of the class that breaks them
     * @param notAssessed places that could not be judged because of what was refused
     */
    record PlacesRefused(Map<String, Set<Rule>> brokenRules, List<String> notAssessed) implements RequestJudgement {

        public Map<String, List<RetourCode>> codesByPlace() {
            Map<String, List<RetourCode>> codes = new LinkedHashMap<>();
            brokenRules.forEach((place, rules) -> codes.put(place, distinct(rules.stream())));
            notAssessed.forEach(place -> codes.putIfAbsent(place, List.of(RetourCode.NOT_ASSESSED)));
            return codes;
        }

        public List<RetourCode> codes() {
            return distinct(brokenRules.values().stream().flatMap(Set::stream));
        }
    }

    /** It may be recorded. */
    record Accepted() implements RequestJudgement {}

    private static List<RetourCode> distinct(Stream<? extends Rule> rules) {
        return rules.<RetourCode>map(Rule::code).distinct().sorted().toList();
    }
}
