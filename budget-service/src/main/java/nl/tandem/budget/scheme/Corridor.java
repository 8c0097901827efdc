package nl.tandem.budget.scheme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import nl.tandem.kit.money.ExactOrder;
import org.apache.commons.numbers.fraction.BigFraction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

@Schema(
        name = "Corridor",
        properties = @SchemaProperty(name = "type", enumeration = "CORRIDOR", description = "Which scheme it is."),
        requiredProperties = "type",
        description =
                "Corridor (verzekeringsmodel met bandbreedte): a premium by key of the budget; the own deviation is"
                        + " borne up to a percentage of the premium, what lies outside is shared by the key.")
record Corridor(
        @Schema(description = "Distribution key (verdeelsleutel).") @NotNull
        UUID distributionKeyId,

        @Schema(description = "Width to either side in basis points of the premium, 0 to 10000.")
        @NotNull
        @Min(0)
        @Max(10_000)
        Integer corridorBasisPoints)
        implements Scheme {

    @Override
    public SchemeType kind() {
        return SchemeType.CORRIDOR;
    }

    @Override
    public boolean needsBudget() {
        return true;
    }

    @Override
    public SortedMap<String, Share> divide(Pot pot) {
        BigFraction width = BasisPoints.of(corridorBasisPoints);
        return Deviation.divide(
                pot,
                "The deviation is borne by the municipality itself up to %s of its premium."
                        .formatted(BasisPoints.percent(corridorBasisPoints)),
                (premium, deviation) -> clamp(deviation, width.multiply(premium)));
    }

    private static BigFraction clamp(BigFraction value, BigFraction bound) {
        BigFraction atLeast = Collections.max(List.of(value, bound.negate()), ExactOrder.ASCENDING);
        return Collections.min(List.of(atLeast, bound), ExactOrder.ASCENDING);
    }
}
