package nl.tandem.budget.steering;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A memo with steering options (knoppennotitie).")
record SteeringMemo(
        @Schema(description = "Id.", readOnly = true) @Nullable
        UUID steeringMemoId,

        @Schema(description = "Title, unique in the region.") @NotBlank @Size(max = 300)
        String title,

        @Schema(description = "The forecast that shows the overrun.") @NotNull
        UUID forecastId,

        @Schema(description = "The budget of the year, in euro cents.") @NotNull
        Long budgetCents,

        @Schema(description = "Expected overrun: forecast less budget, in euro cents.", readOnly = true) @Nullable
        Long overrunCents,

        @Schema(description = "The options (knoppen).") @NotEmpty @Size(max = 100)
        List<@NotNull @Valid Button> buttons) {

    @Schema(name = "SteeringButton", description = "One option (knop).")
    record Button(
            @Schema(description = "Code.") @NotBlank @Size(max = 50)
            String code,

            @Schema(description = "Name.") @NotBlank @Size(max = 300)
            String name,

            @Schema(description = "Codes of options that cannot be chosen with it.") @Nullable @Size(max = 100)
            List<@NotNull String> excludes,

            @Schema(description = "Where its effect comes from.") @NotEmpty @Size(max = 100)
            List<@NotNull @Valid Effect> effects) {}

    @Schema(name = "SteeringEffect", description = "A part of the effect, with what it rests on.")
    record Effect(
            @Schema(description = "On which cost.") @NotBlank @Size(max = 200)
            String subject,

            @Schema(description = "Saving in euro cents; negative when it costs.") @NotNull
            Long savingCents,

            @Schema(description = "What the figure rests on (onderbouwing).") @NotBlank @Size(max = 1000)
            String source) {}
}
