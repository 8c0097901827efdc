package nl.tandem.budget.distributionkey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.tandem.budget.participation.MunicipalityAmount;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Whether every municipality spends the same percentage of what its weight stands for, such as the contribution of the state.")
record PercentageCheck(
        @Schema(description = "The percentage in basis points.")
        int basisPoints,

        @Schema(description = "By municipality.") List<Line> lines,

        @Schema(description = "Whether all spend what the percentage asks.")
        boolean same) {

    @Schema(name = "PercentageCheckRequest", description = "What the municipalities spend.")
    record Request(
            @Schema(description = "The percentage in basis points, 0 to 10000.") @NotNull @Min(0) @Max(10_000)
            Integer basisPoints,

            @Schema(description = "What each spends.") @NotEmpty @Size(max = 500)
            List<@NotNull @Valid MunicipalityAmount> amounts) {}

    @Schema(name = "PercentageCheckLine", description = "One municipality.")
    record Line(
            @Schema(description = "CBS code, four digits.") String municipality,

            @Schema(description = "The percentage of its weight in euro cents, rounded half up.")
            long expectedCents,

            @Schema(description = "What it spends, in euro cents.")
            long amountCents,

            @Schema(description = "Spent less expected, in euro cents.")
            long differenceCents) {}

    private static final BigDecimal WHOLE = BigDecimal.valueOf(10_000);

    /** The weights are euro cents here. */
    static PercentageCheck of(DistributionKey key, Request request) {
        Map<String, Long> spent = MunicipalityAmount.byMunicipality(request.amounts());
        List<Line> lines = new ArrayList<>();
        key.weights().forEach((municipality, weight) -> {
            long expected = BigDecimal.valueOf(weight)
                    .multiply(BigDecimal.valueOf(request.basisPoints()))
                    .divide(WHOLE, 0, RoundingMode.HALF_UP)
                    .longValueExact();
            long amount = spent.getOrDefault(municipality, 0L);
            lines.add(new Line(municipality, expected, amount, amount - expected));
        });
        boolean isSame = lines.stream().allMatch(line -> line.differenceCents() == 0)
                && key.weights().keySet().containsAll(spent.keySet());
        return new PercentageCheck(request.basisPoints(), lines, isSame);
    }
}
