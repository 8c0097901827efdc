package nl.tandem.budget.scheme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigInteger;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

@Schema(
        name = "StopLoss",
        properties = @SchemaProperty(name = "type", enumeration = "STOP_LOSS", description = "Which scheme it is."),
        requiredProperties = "type",
        description =
                "Stop-loss for expensive clients (vereveningsfonds hoge kosten): what a client costs above the threshold"
                        + " is shared by the key, less the co-insurance (eigen risico); the rest is own cost.")
record StopLoss(
        @Schema(description = "Distribution key (verdeelsleutel).") @NotNull
        UUID distributionKeyId,

        @Schema(description = "Cost of one client in a care year from which cost is shared, in euro cents.")
        @NotNull
        @PositiveOrZero
        Long thresholdCents,

        @Schema(description = "Part above the threshold that stays own cost, in basis points, 0 to 10000.")
        @NotNull
        @Min(0)
        @Max(10_000)
        Integer coInsuranceBasisPoints)
        implements Scheme {

    @Override
    public SchemeType kind() {
        return SchemeType.STOP_LOSS;
    }

    @Override
    public Long clientThresholdCents() {
        return thresholdCents;
    }

    @Override
    public SortedMap<String, Share> divide(Pot pot) {
        KeyWeights key = pot.requiredKey();
        BigFraction insured = BasisPoints.of(10_000 - coInsuranceBasisPoints);
        long excess = pot.excessCents().values().stream().reduce(0L, Math::addExact);
        BigFraction shared = insured.multiply(BigInteger.valueOf(excess));
        return Share.each(pot, municipality -> {
            BigFraction in =
                    insured.multiply(BigInteger.valueOf(pot.excessCents().getOrDefault(municipality, 0L)));
            BigFraction own = BigFraction.of(pot.costOf(municipality)).subtract(in);
            BigFraction out = key.shareOf(municipality).multiply(shared);
            return new Share(
                    own.add(out),
                    List.of(
                            Step.exact(
                                    Step.Kind.POOL_IN,
                                    "Cost of clients above %d cents, less %s co-insurance."
                                            .formatted(thresholdCents, BasisPoints.percent(coInsuranceBasisPoints)),
                                    in),
                            Step.exact(Step.Kind.OWN_PART, "The rest of the own cost.", own),
                            Step.exact(Step.Kind.POOL_TOTAL, "Total that is shared.", shared),
                            key.step(municipality),
                            Step.exact(Step.Kind.POOL_OUT, "To bear of the total, by the key.", out)));
        });
    }
}
