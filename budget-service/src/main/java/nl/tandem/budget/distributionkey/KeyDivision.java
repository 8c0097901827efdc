package nl.tandem.budget.distributionkey;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.tandem.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What each municipality bears of an amount by a key.")
record KeyDivision(
        @Schema(description = "How it was rounded.") Mode mode,

        @Schema(description = "The amount to divide, in euro cents.")
        long amountCents,

        @Schema(description = "The parts.") List<Part> parts,

        @Schema(description = "What the parts add up to, in euro cents.")
        long partsCents,

        @Schema(description = "By how much the parts miss the amount, in euro cents; 0 in EXACT mode.")
        long differenceCents,

        @Schema(description = "What is wrong with this division, if anything.") @Nullable
        String finding) {

    @Schema(
            description =
                    "EXACT: to the cent, largest remainder. PRINTED: percentages of two decimals, each rounded half up to"
                            + " whole euros, as older documents print it.")
    enum Mode {
        EXACT,
        PRINTED
    }

    @Schema(name = "KeyDivisionPart", description = "The part of one municipality.")
    record Part(
            @Schema(description = "CBS code, four digits.") String municipality,

            @Schema(description = "In euro cents.") long amountCents) {}

    private static final int BASIS_POINTS = 10_000;
    private static final long EURO = 100;

    static KeyDivision of(DistributionKey key, long amountCents, Mode mode) {
        Map<String, Long> parts = mode == Mode.EXACT ? key.divide(amountCents) : printed(key, amountCents);
        long sum = parts.values().stream().reduce(0L, Math::addExact);
        return new KeyDivision(
                mode,
                amountCents,
                parts.entrySet().stream()
                        .map(part -> new Part(part.getKey(), part.getValue()))
                        .toList(),
                sum,
                sum - amountCents,
                sum == amountCents
                        ? null
                        : "The percentages add up to %s %% and the parts miss the amount by %s euro; this division is as printed and conserves nothing."
                                .formatted(
                                        BigDecimal.valueOf(basisPoints(key), 2),
                                        BigDecimal.valueOf(sum - amountCents, 2)));
    }

    private static long basisPoints(DistributionKey key) {
        return key.weights().values().stream().reduce(0L, Math::addExact);
    }

    private static Map<String, Long> printed(DistributionKey key, long amountCents) {
        if (Math.abs(basisPoints(key) - BASIS_POINTS) > key.weights().size()) {
            throw new Problem(
                    409,
                    "weights-are-no-percentages",
                    "The weights add up to %d; printed percentages of two decimals add up to about 10000. Use EXACT."
                            .formatted(basisPoints(key)));
        }
        Map<String, Long> parts = new TreeMap<>();
        key.weights()
                .forEach((municipality, weight) -> parts.put(
                        municipality,
                        BigDecimal.valueOf(amountCents)
                                .multiply(BigDecimal.valueOf(weight))
                                .divide(BigDecimal.valueOf(BASIS_POINTS * EURO), 0, RoundingMode.HALF_UP)
                                .multiply(BigDecimal.valueOf(EURO))
                                .longValueExact()));
        return parts;
    }
}
