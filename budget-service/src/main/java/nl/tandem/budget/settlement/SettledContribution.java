package nl.tandem.budget.settlement;

import java.util.ArrayList;
import java.util.List;
import nl.tandem.budget.scheme.Contribution;
import nl.tandem.budget.scheme.Step;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What one municipality bears (bijdrage), what it was charged before and what is left to settle.")
record SettledContribution(
        @Schema(description = "Municipality (gemeente): CBS code, four digits.")
        String municipality,

        @Schema(description = "Who pays: the municipality itself, or its successor (rechtsopvolger).")
        String payableBy,

        @Schema(description = "Own realised cost (eigen kosten) in euro cents.")
        long costCents,

        @Schema(description = "Contribution (bijdrage) in euro cents.")
        long contributionCents,

        @Schema(description = "Charged before (voorschotten en eerdere afrekeningen) in euro cents.")
        long chargedCents,

        @Schema(description = "Balance (te verrekenen) in euro cents: to pay, or to receive when negative.")
        long balanceCents,

        @Schema(description = "How it came about, in order (toelichting).")
        List<Step> steps) {

    static SettledContribution of(Contribution contribution, String payableBy, long charged) {
        long balance = Math.subtractExact(contribution.contributionCents(), charged);
        List<Step> steps = new ArrayList<>(contribution.steps());
        steps.add(new Step(Step.Kind.CHARGED, "Charged before: advances and earlier settlements.", charged));
        steps.add(new Step(
                Step.Kind.BALANCE,
                balance < 0 ? "Balance: to be paid back." : "Balance: the contribution less what was charged.",
                balance));
        return new SettledContribution(
                contribution.municipality(),
                payableBy,
                contribution.costCents(),
                contribution.contributionCents(),
                charged,
                balance,
                steps);
    }
}
