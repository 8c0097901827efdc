package nl.tandem.budget.scheme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.SortedMap;
import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

@Schema(
        name = "Insurance",
        properties = @SchemaProperty(name = "type", enumeration = "INSURANCE", description = "Which scheme it is."),
        requiredProperties = "type",
        description =
                "Insurance (verzekeringsmodel): a premium by key of the budget; of the own deviation a part is borne by"
                        + " the municipality, the rest is shared: K = P + a x D + (1 - a) x w x total D, with P = w x budget and D ="
                        + " own cost - P.")
record Insurance(
        @Schema(description = "Distribution key (verdeelsleutel).") @NotNull
        UUID distributionKeyId,

        @Schema(description = "Own part of the deviation in basis points, 0 to 10000.") @NotNull @Min(0) @Max(10_000)
        Integer ownRiskBasisPoints)
        implements Scheme {

    @Override
    public SchemeType kind() {
        return SchemeType.INSURANCE;
    }

    @Override
    public boolean needsBudget() {
        return true;
    }

    @Override
    public SortedMap<String, Share> divide(Pot pot) {
        BigFraction ownRisk = BasisPoints.of(ownRiskBasisPoints);
        return Deviation.divide(
                pot,
                "Of the deviation %s is borne by the municipality itself."
                        .formatted(BasisPoints.percent(ownRiskBasisPoints)),
                (premium, deviation) -> ownRisk.multiply(deviation));
    }
}
