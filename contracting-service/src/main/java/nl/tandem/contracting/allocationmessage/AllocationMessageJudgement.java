package nl.tandem.contracting.allocationmessage;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.tandem.contracting.ijw.RetourCode;
import nl.tandem.contracting.ijw.Rule;

/** What became of a 301. */
public sealed interface AllocationMessageJudgement {

    /** The message as such was refused and counts as not sent. */
    record MessageRefused(Set<? extends Rule> brokenRules) implements AllocationMessageJudgement {
        public List<RetourCode> codes() {
            return brokenRules.stream().<RetourCode>map(Rule::code).distinct().toList();
        }
    }

    /**
     * The message was refused for some of its allocations and counts as not sent.
     *
     * @param brokenRules by ToewijzingNummer, of the allocations that break a rule
     */
    record ProductsRefused(Map<Long, Set<AllocatedProductRule>> brokenRules) implements AllocationMessageJudgement {}

    /** The allocations may be recorded. */
    record Accepted() implements AllocationMessageJudgement {}
}
