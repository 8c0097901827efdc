package nl.tandem.contracting.indexation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the index of a year is reckoned: the provisional index of the year, and the correction of the year before, that turned
 * out differently than was taken for it. All figures are percentages.
 */
@Schema(name = "IndexParameters", description = "How the index of tariffs of a year is reckoned.")
record IndexParameters(
        @NotNull
        @DecimalMin("0")
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 3)
        @Schema(description = "Weight of wages (OVA), in percent; prices (PPC) have the rest.", examples = "90")
        BigDecimal wageWeight,

        @NotNull @Valid @Schema(description = "The year before, as it was taken first.")
        Figures beforeProvisional,

        @NotNull @Valid @Schema(description = "The year before, as it became.")
        Figures beforeDefinitive,

        @NotNull @Valid @Schema(description = "The year, as it is taken now.")
        Figures provisional,

        @NotNull @Schema(description = "How the correction is taken.")
        Method method,

        @NotNull @Schema(description = "When is rounded.") Rounding rounding) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    @Schema(name = "IndexFigures", description = "Growth of wages and prices, in percent.")
    record Figures(
            @NotNull
            @DecimalMin("-20")
            @DecimalMax("50")
            @Digits(integer = 2, fraction = 3)
            @Schema(description = "Wages (OVA).", examples = "4.21")
            BigDecimal wages,

            @NotNull
            @DecimalMin("-20")
            @DecimalMax("50")
            @Digits(integer = 2, fraction = 3)
            @Schema(description = "Prices (PPC).", examples = "2.1")
            BigDecimal prices) {}

    /** How what the year before became is set against what it was taken for. */
    enum Method {
        /** The plain difference of the percentages. */
        DIFFERENCE,
        /** The ratio of the factors. */
        RATIO
    }

    /** When percentages are rounded to two decimals. */
    enum Rounding {
        /** The provisional index and the correction each. */
        EACH,
        /** Their sum, once. */
        SUM
    }

    BigDecimal correction() {
        BigDecimal was = weighted(beforeProvisional);
        BigDecimal became = weighted(beforeDefinitive);
        return switch (method) {
            case DIFFERENCE -> became.subtract(was);
            case RATIO ->
                HUNDRED.add(became)
                        .divide(HUNDRED.add(was), MathContext.DECIMAL128)
                        .subtract(BigDecimal.ONE)
                        .multiply(HUNDRED);
        };
    }

    /** To two decimals, half up. */
    BigDecimal percent() {
        BigDecimal year = weighted(provisional);
        return switch (rounding) {
            case EACH -> rounded(year).add(rounded(correction()));
            case SUM -> rounded(year.add(correction()));
        };
    }

    private BigDecimal weighted(Figures figures) {
        return figures.wages()
                .multiply(wageWeight)
                .add(figures.prices().multiply(HUNDRED.subtract(wageWeight)))
                .divide(HUNDRED);
    }

    private static BigDecimal rounded(BigDecimal percent) {
        return percent.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** A tariff after the index, in whole cents, half up. */
    static long indexed(long tariffCents, BigDecimal percent) {
        return BigDecimal.valueOf(tariffCents)
                .multiply(HUNDRED.add(percent))
                .divide(HUNDRED)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
