package nl.tandem.contracting.judging;

import java.util.List;
import java.util.Set;
import nl.tandem.contracting.ijw.RetourCode;
import nl.tandem.contracting.ijw.Rule;

/** Why a declaration counts as not sent. */
public sealed interface Refusal {

    List<RetourCode> codes();

    /** The message as such was refused. */
    record OfMessage(Set<? extends Rule> brokenRules) implements Refusal {
        @Override
        public List<RetourCode> codes() {
            return brokenRules.stream().<RetourCode>map(Rule::code).distinct().toList();
        }
    }

    /** The declaration was refused as a whole. */
    record OfDeclaration(Set<DeclarationRule> brokenRules) implements Refusal {
        @Override
        public List<RetourCode> codes() {
            return brokenRules.stream().map(DeclarationRule::code).toList();
        }
    }
}
