package nl.tandem.monitoring.benchmark;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a figure stands among others. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "How one stands among the others.")
record Standing(
        @Schema(description = "Code of the team, municipality or provider.", examples = "0505")
        String slice,

        @Schema(description = "Numerator (teller); absent when it may not be shown.") @Nullable
        Long numerator,

        @Schema(description = "Denominator (noemer); absent when it may not be shown.") @Nullable
        Long denominator,

        @Schema(
                description =
                        "Value in the last decimal of the unit; absent for small numbers and without denominator.")
        @Nullable
        Long value,

        @Schema(description = "From 1 for the lowest value; equal values share a rank.") @Nullable
        Integer rank,

        @Schema(description = "1 to 4.") @Nullable Integer quartile,

        @Schema(
                description =
                        "For shares: within these limits (95 %) a share of so few may lie by chance, around that of all"
                                + " together; in hundredths of a percent.")
        @Nullable
        Limits limits95,

        @Schema(description = "The same for 99.8 %.") @Nullable
        Limits limits998,

        @Schema(description = "Whether it lies far outside the others (robust: 3.5 times the median deviation).")
        boolean outlier) {

    @Schema(name = "FunnelLimits", description = "Limits of a funnel plot.")
    record Limits(
            @Schema(description = "Lower limit.") long lower,
            @Schema(description = "Upper limit.") long upper) {}
}
