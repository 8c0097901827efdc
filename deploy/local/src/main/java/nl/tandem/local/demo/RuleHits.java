package nl.tandem.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How well the rules of lawfulness find what the generator put in.
 *
 * @param toldByRule lines of which a rule gave a signal
 * @param rightByRule those of them that are wrong in just that way
 */
record RuleHits(Map<String, Long> toldByRule, Map<String, Long> rightByRule) {

    static RuleHits read(Gateway gateway, Expected expected) {
        Map<String, Long> told = new TreeMap<>();
        Map<String, Long> right = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        for (JsonNode signal : Outcome.items(gateway, "/contracting/v1/signals?level=LINE")) {
            String rule = signal.path("rule").asText();
            String line = Expected.line(
                    signal.path("providerCode").asText(),
                    signal.path("reference").asText());
            if (!seen.add(rule + " " + line)) {
                continue;
            }
            told.merge(rule, 1L, Long::sum);
            if (rule.equals(expected.ruleByLine().get(line))) {
                right.merge(rule, 1L, Long::sum);
            }
        }
        return new RuleHits(told, right);
    }

    long told() {
        return sum(toldByRule);
    }

    long right() {
        return sum(rightByRule);
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
