package nl.tandem.budget.financialdocument;

import java.time.LocalDate;
import nl.tandem.budget.legalterm.BudgetTerms;
import nl.tandem.kit.problem.Problem;

/** Nobody decides on a budget before the councils had their time (Wgr art. 35). */
final class OpinionTerm {

    private OpinionTerm() {}

    static void requireOver(LocalDate sentOn, LocalDate adoptedOn) {
        BudgetTerms terms = BudgetTerms.on(sentOn);
        LocalDate deadline = terms.opinionDeadline(sentOn);
        if (adoptedOn.isBefore(deadline)) {
            throw new Problem(
                    409,
                    "opinion-term-running",
                    "The councils have %d weeks from %s on (Wgr art. 35): it can be adopted from %s on."
                            .formatted(terms.opinionWeeks(), sentOn, deadline));
        }
    }
}
