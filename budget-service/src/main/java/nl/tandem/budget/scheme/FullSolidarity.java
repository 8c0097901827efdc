package nl.tandem.budget.scheme;

import jakarta.validation.constraints.NotNull;
import java.math.BigInteger;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

@Schema(
        name = "FullSolidarity",
        properties =
                @SchemaProperty(name = "type", enumeration = "FULL_SOLIDARITY", description = "Which scheme it is."),
        requiredProperties = "type",
        description = "Full solidarity (volledige solidariteit): K = w x C.")
record FullSolidarity(
        @Schema(description = "Distribution key (verdeelsleutel).") @NotNull
        UUID distributionKeyId) implements Scheme {

    @Override
    public SchemeType kind() {
        return SchemeType.FULL_SOLIDARITY;
    }

    @Override
    public SortedMap<String, Share> divide(Pot pot) {
        KeyWeights key = pot.requiredKey();
        long total = pot.totalCents();
        return Share.each(pot, municipality -> {
            BigFraction part = key.shareOf(municipality).multiply(BigInteger.valueOf(total));
            return new Share(
                    part,
                    List.of(
                            Step.of(
                                    Step.Kind.POOL_IN,
                                    "All own cost goes into the solidarity.",
                                    pot.costOf(municipality)),
                            Step.of(Step.Kind.POOL_TOTAL, "Total that is shared.", total),
                            key.step(municipality),
                            Step.exact(Step.Kind.POOL_OUT, "To bear of the total, by the key.", part)));
        });
    }
}
