package nl.tandem.budget.simulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.tandem.budget.scheme.Agreement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Schemes to compare over years, beside one of them or beside what stands.")
record SimulationRequest(
        @Schema(description = "First care year.") @NotNull @Min(2015) @Max(2100)
        Integer fromYear,

        @Schema(description = "Last care year.") @NotNull @Min(2015) @Max(2100)
        Integer untilYear,

        @Schema(description = "The schemes, at least two; the first is what the others are compared with.")
        @NotNull
        @Size(min = 2, max = 20)
        List<@NotNull @Valid Variant> variants,

        @Schema(
                description = "Budget of each year for schemes that compare with one, in euro cents; the budget of the"
                        + " advances when absent.")
        @Nullable
        @PositiveOrZero
        Long budgetCents) {

    @Schema(name = "SimulationVariant", description = "One scheme: proposed, or recorded.")
    record Variant(
            @Schema(description = "Name in the comparison.") @NotBlank @Size(max = 200)
            String name,

            @Schema(description = "A recorded scheme.") @Nullable
            UUID settlementSchemeId,

            @Schema(description = "A proposed agreement.") @Nullable @Valid
            Agreement agreement) {}
}
