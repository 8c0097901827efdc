package nl.tandem.budget.settlement;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One step of the explanation (toelichting) of a contribution.")
record Step(
        @Schema(description = "Which step it is.") Kind step,

        @Schema(description = "The step in words, with its figures.")
        String description,

        @Schema(description = "The amount of this step in euro cents, where it has one.") @Nullable
        Long amountCents) {

    @Schema(
            description = "OWN_COST: eigen kosten. REGIONAL_TOTAL: regionaal totaal. KEY_SHARE: aandeel in de"
                    + " verdeelsleutel. EXACT_QUOTA: exact deel, in hele centen. ROUNDING: afrondingscent."
                    + " CONTRIBUTION: bijdrage.")
    enum Kind {
        OWN_COST,
        REGIONAL_TOTAL,
        KEY_SHARE,
        EXACT_QUOTA,
        ROUNDING,
        CONTRIBUTION
    }

    static Step ownCost(long cents) {
        return new Step(Kind.OWN_COST, "Own cost (eigen kosten): the care for the municipality's own youths.", cents);
    }

    static Step contribution(String description, long cents) {
        return new Step(Kind.CONTRIBUTION, description, cents);
    }
}
