package nl.tandem.contracting.delivery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.tandem.contracting.ijw.RetourCode;
import nl.tandem.contracting.ijw.Rule;

/** What became of a 305 or 307. */
sealed interface DeliveryJudgement {

    /** The message as such was refused and counts as not sent. */
    record MessageRefused(Set<? extends Rule> brokenRules) implements DeliveryJudgement {
        List<RetourCode> codes() {
            return DeliveryJudgement.codes(brokenRules);
        }
    }

    /**
     * The message was refused for some of its products and counts as not sent.
     *
     * @param brokenRules by the place of the product in the message
     */
    record ProductsRefused(Map<String, Set<? extends Rule>> brokenRules) implements DeliveryJudgement {
        Map<String, List<RetourCode>> codesByPlace() {
            Map<String, List<RetourCode>> codes = new LinkedHashMap<>();
            brokenRules.forEach((place, rules) -> codes.put(place, DeliveryJudgement.codes(rules)));
            return codes;
        }
    }

    /**
     * The reports may be recorded.
     *
     * @param reports in the order in which they have their effect
     */
    record Accepted(List<? extends Report> reports) implements DeliveryJudgement {}

    private static List<RetourCode> codes(Set<? extends Rule> rules) {
        return rules.stream().<RetourCode>map(Rule::code).distinct().toList();
    }
}
