package nl.tandem.contracting.judging;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.tandem.contracting.ijw.RetourCode;
import nl.tandem.contracting.ijw.Rule;

/** What became of a declaration. */
public sealed interface Judgement {

    /** The message as such was refused and counts as not sent. */
    record MessageRefused(Set<? extends Rule> brokenRules) implements Judgement {
        public List<RetourCode> codes() {
            return brokenRules.stream().<RetourCode>map(Rule::code).distinct().toList();
        }
    }

    /** The declaration was refused as a whole and counts as not sent. */
    record DeclarationRefused(Set<DeclarationRule> brokenRules) implements Judgement {
        public List<RetourCode> codes() {
            return brokenRules.stream().map(DeclarationRule::code).toList();
        }
    }

    /**
     * Each line was approved or rejected.
     *
     * @param verdicts in the order of the message
     */
    record LinesJudged(List<Verdict> verdicts) implements Judgement {

        public long submittedCents() {
            return verdicts.stream()
                    .mapToLong(verdict -> verdict.line().ingediendBedrag().signedCents())
                    .sum();
        }

        public long approvedCents() {
            return verdicts.stream()
                    .filter(Verdict::isApproved)
                    .mapToLong(verdict -> verdict.line().ingediendBedrag().signedCents())
                    .sum();
        }

        public boolean isFullyApproved() {
            return verdicts.stream().allMatch(Verdict::isApproved);
        }

        /** How many lines were rejected with each code. */
        public Map<RetourCode, Integer> rejectedLinesByCode() {
            Map<RetourCode, Integer> lines = new EnumMap<>(RetourCode.class);
            for (Verdict verdict : verdicts) {
                verdict.codes().forEach(code -> lines.merge(code, 1, Integer::sum));
            }
            return lines;
        }
    }
}
