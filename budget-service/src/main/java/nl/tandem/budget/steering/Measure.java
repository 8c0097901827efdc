package nl.tandem.budget.steering;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A measure (maatregel) that should lower cost.")
record Measure(
        @Schema(description = "Code, unique in the region.") @NotBlank @Size(max = 50)
        String code,

        @Schema(description = "What is done.") @NotBlank @Size(max = 2000)
        String description,

        @Schema(description = "Product categories (JZ020) whose cost it should lower.") @NotEmpty @Size(max = 100)
        List<@NotNull @Pattern(regexp = "\\d{2}", message = "Must be two digits, such as 45.") String> categories,

        @Schema(description = "Forecast without the measure.") @NotNull
        UUID baselineForecastId,

        @Schema(description = "What it should save in that year, in euro cents.") @NotNull @Positive
        Long targetSavingCents,

        @Schema(description = "Decision (besluit).") @NotBlank @Size(max = 1000)
        String decision,

        @Schema(description = "How it goes.", readOnly = true) @Nullable
        Effect effect) {

    @Schema(name = "MeasureEffect", description = "What a measure brings by the newest forecast of the year.")
    record Effect(
            @Schema(description = "The newest forecast.") UUID forecastId,

            @Schema(description = "Cost of the categories without the measure, in euro cents.")
            long baselineCents,

            @Schema(description = "Cost of them by the newest forecast, in euro cents.")
            long expectedCents,

            @Schema(description = "Saving so expected, in euro cents.")
            long savingCents,

            @Schema(description = "Saving in per mille of the target.")
            long permilleOfTarget) {

        static Effect of(UUID forecastId, long baselineCents, long expectedCents, long targetCents) {
            long saving = Math.subtractExact(baselineCents, expectedCents);
            return new Effect(
                    forecastId, baselineCents, expectedCents, saving, Math.multiplyExact(saving, 1000) / targetCents);
        }
    }
}
