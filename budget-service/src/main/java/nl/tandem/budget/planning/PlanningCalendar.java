package nl.tandem.budget.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.tandem.budget.legalterm.BudgetTerms;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The planner of a year (P&C-kalender), with whether the councils get their time.")
record PlanningCalendar(
        @Schema(description = "The milestones, in order; those without a day at the end.")
        List<Milestone> milestones,

        @Schema(description = "The terms of opinions (zienswijzetermijnen) in it.")
        List<Term> terms) {

    @Schema(name = "PlannedOpinionTerm", description = "The days between sending a budget and adopting it.")
    record Term(
            @Schema(description = "The product.") String product,

            @Schema(description = "When it is sent.") LocalDate sentOn,

            @Schema(description = "When it is adopted.") LocalDate adoptedOn,

            @Schema(description = "Days between them.") long days,

            @Schema(description = "Days that the law of the day of sending asks for (Wgr art. 35).")
            int daysByLaw,

            @Schema(description = "Whether that is enough.") boolean enough) {}

    private static final String SENT_FOR_OPINION = "zienswijze";
    private static final String ADOPTED = "vaststellen";
    private static final int WEEK = 7;

    static PlanningCalendar of(List<Milestone> milestones) {
        List<Term> terms = new ArrayList<>();
        for (Milestone sent : milestones) {
            LocalDate sentOn = sent.fromDay();
            if (sentOn == null
                    || !sent.step().contains(SENT_FOR_OPINION)
                    || sent.step().startsWith(ADOPTED)) {
                continue;
            }
            milestones.stream()
                    .filter(adopted -> adopted.product().equals(sent.product()))
                    .filter(adopted -> adopted.step().startsWith(ADOPTED))
                    .map(Milestone::fromDay)
                    .filter(Objects::nonNull)
                    .forEach(adoptedOn -> terms.add(term(sent.product(), sentOn, adoptedOn)));
        }
        return new PlanningCalendar(milestones, terms);
    }

    private static Term term(String product, LocalDate sentOn, LocalDate adoptedOn) {
        long days = ChronoUnit.DAYS.between(sentOn, adoptedOn);
        int byLaw = WEEK * BudgetTerms.on(sentOn).opinionWeeks();
        return new Term(product, sentOn, adoptedOn, days, byLaw, days >= byLaw);
    }
}
