package nl.tandem.budget.scheme;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One step of the explanation (toelichting) of a contribution.")
public record Step(
        @Schema(description = "Which step it is.") Kind step,

        @Schema(description = "The step in words, with its figures.")
        String description,

        @Schema(
                description =
                        "The amount of this step in euro cents, where it has one; whole cents, the rest is told in"
                                + " words.")
        @Nullable
        Long amountCents) {

    @Schema(
            description = "OWN_COST: eigen kosten. POOL_TOTAL: wat samen gedeeld wordt. KEY_SHARE: aandeel in de"
                    + " verdeelsleutel. USE_SHARE: aandeel in het gebruik. PREMIUM: aandeel in de begroting. OWN_PART:"
                    + " eigen deel. POOL_IN: in de solidariteit ingebracht. POOL_OUT: uit de solidariteit te dragen."
                    + " DAMPING: overgangsdemping. CORRECTION: correctie (cumulatieregeling). EXACT_QUOTA: exact deel, in"
                    + " hele centen. ROUNDING: afrondingscent. DECISION: besluit. CONTRIBUTION: bijdrage. CHARGED: eerder"
                    + " in rekening gebracht. BALANCE: te verrekenen.")
    public enum Kind {
        OWN_COST,
        POOL_TOTAL,
        KEY_SHARE,
        USE_SHARE,
        PREMIUM,
        OWN_PART,
        POOL_IN,
        POOL_OUT,
        DAMPING,
        CORRECTION,
        EXACT_QUOTA,
        ROUNDING,
        DECISION,
        CONTRIBUTION,
        CHARGED,
        BALANCE
    }

    public static Step exact(Kind kind, String description, BigFraction cents) {
        return new Step(kind, description + inWords(cents), whole(cents));
    }

    public static Step of(Kind kind, String description, long cents) {
        return new Step(kind, description, cents);
    }

    private static long whole(BigFraction cents) {
        return cents.bigDecimalValue(0, RoundingMode.FLOOR).longValueExact();
    }

    private static String inWords(BigFraction cents) {
        BigFraction rest = cents.subtract(BigInteger.valueOf(whole(cents)));
        return rest.signum() == 0
                ? ""
                : " Exactly %d cents and %d/%d of a cent."
                        .formatted(whole(cents), rest.getNumerator(), rest.getDenominator());
    }
}
