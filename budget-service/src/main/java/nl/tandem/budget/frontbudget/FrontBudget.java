package nl.tandem.budget.frontbudget;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What a municipality may spend at the front (voorkant) in each year without a decision.")
record FrontBudget(
        @Schema(description = "CBS code of the municipality, four digits.")
        @NotNull
        @Pattern(regexp = "\\d{4}", message = "Must be four digits, such as 0505.")
        String municipality,

        @Schema(description = "Its contribution by the budget of 2018, in euro cents.") @NotNull @PositiveOrZero
        Long contribution2018Cents,

        @Schema(description = "Last year in which it is in the solidarity; after it the municipality bears the risk.")
        @NotNull
        @Min(2018)
        @Max(2100)
        Integer solidaryUntilYear,

        @Schema(description = "Decision (besluit).") @NotBlank @Size(max = 1000)
        String decision,

        @Schema(
                description = "The most it may spend in a year: 13 per cent, rounded down, in euro cents.",
                readOnly = true)
        @Nullable
        Long maximumCents) {}
