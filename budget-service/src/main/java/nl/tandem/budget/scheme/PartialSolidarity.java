package nl.tandem.budget.scheme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

@Schema(
        name = "PartialSolidarity",
        properties =
                @SchemaProperty(name = "type", enumeration = "PARTIAL_SOLIDARITY", description = "Which scheme it is."),
        requiredProperties = "type",
        description =
                "Partial solidarity, phased out by year (gedeeltelijke solidariteit, afbouw): K = s x w x C + (1 - s) x"
                        + " own cost.")
record PartialSolidarity(
        @Schema(description = "Distribution key (verdeelsleutel).") @NotNull
        UUID distributionKeyId,

        @Schema(description = "Which part is solidary in which care year.") @NotEmpty @Size(max = 50)
        List<@NotNull @Valid Phase> phases)
        implements Scheme {

    @Schema(name = "SolidarityPhase", description = "The solidary part of one care year.")
    record Phase(
            @Schema(description = "Care year (zorgjaar).") @NotNull @Min(2015) @Max(2100)
            Integer careYear,

            @Schema(description = "Solidary part in basis points (honderdsten van een procent), 0 to 10000.")
            @NotNull
            @Min(0)
            @Max(10_000)
            Integer solidarityBasisPoints) {}

    @Override
    public SchemeType kind() {
        return SchemeType.PARTIAL_SOLIDARITY;
    }

    @Override
    public List<Misfit> misfits() {
        return phases.stream().map(Phase::careYear).distinct().count() == phases.size()
                ? List.of()
                : List.of(new Misfit("/phases", "Give each care year once."));
    }

    @Override
    public void requireHoldsIn(int careYear) {
        if (phase(careYear).isEmpty()) {
            throw new SchemeHasNoPhase(careYear);
        }
    }

    private Optional<Phase> phase(int careYear) {
        return phases.stream().filter(phase -> phase.careYear() == careYear).findFirst();
    }

    @Override
    public SortedMap<String, Share> divide(Pot pot) {
        KeyWeights key = pot.requiredKey();
        int basisPoints = phase(pot.careYear())
                .orElseThrow(() -> new SchemeHasNoPhase(pot.careYear()))
                .solidarityBasisPoints();
        BigFraction solidary = BasisPoints.of(basisPoints);
        BigFraction shared = solidary.multiply(BigInteger.valueOf(pot.totalCents()));
        return Share.each(pot, municipality -> {
            BigFraction cost = BigFraction.of(pot.costOf(municipality));
            BigFraction in = solidary.multiply(cost);
            BigFraction own = cost.subtract(in);
            BigFraction out = key.shareOf(municipality).multiply(shared);
            return new Share(
                    own.add(out),
                    List.of(
                            Step.exact(
                                    Step.Kind.OWN_PART,
                                    "Of the own cost %s is borne by the municipality itself."
                                            .formatted(BasisPoints.percent(10_000 - basisPoints)),
                                    own),
                            Step.exact(
                                    Step.Kind.POOL_IN,
                                    "Of the own cost %s goes into the solidarity in %d."
                                            .formatted(BasisPoints.percent(basisPoints), pot.careYear()),
                                    in),
                            Step.exact(Step.Kind.POOL_TOTAL, "Total that is shared.", shared),
                            key.step(municipality),
                            Step.exact(Step.Kind.POOL_OUT, "To bear of the total, by the key.", out)));
        });
    }
}
