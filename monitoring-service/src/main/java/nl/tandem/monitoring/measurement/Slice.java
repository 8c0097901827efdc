package nl.tandem.monitoring.measurement;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.tandem.monitoring.indicator.Unit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "The figure of one part of a breakdown (uitsplitsing).")
public record Slice(
        @Schema(
                description =
                        "Code of the municipality, provider, product and so on; empty for the region, or where it is not known.",
                examples = "0505")
        String slice,

        @Schema(description = "Numerator (teller); absent when it may not be shown.", examples = "125000") @Nullable
        Long numerator,

        @Schema(description = "Denominator (noemer); absent when it may not be shown.", examples = "3") @Nullable
        Long denominator,

        @Schema(description = "Value in the last decimal of the unit; absent without denominator or when not shown.")
        @Nullable
        Long value,

        @Schema(description = "Whether it is hidden because it may point at a person.")
        boolean hidden) {

    static Slice of(String slice, Figure figure, Unit unit) {
        return new Slice(slice, figure.numerator(), figure.denominator(), figure.value(unit), false);
    }

    static Slice hidden(String slice) {
        return new Slice(slice, null, null, null, true);
    }
}
