package nl.tandem.budget.advance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "An annual advance to divide over municipalities and instalments, or a revision of one.")
record AdvanceScheduleRequest(
        @Schema(description = "The year.") @NotNull @Min(2015) @Max(2100)
        Integer year,

        @Schema(description = "Adopted budget of the year, in euro cents.") @NotNull @PositiveOrZero
        Long budgetCents,

        @Schema(description = "Distribution key (verdeelsleutel) that divides it.") @NotNull
        UUID distributionKeyId,

        @Schema(description = "How many instalments (termijnen); 12 when absent. A revision keeps those of the first.")
        @Nullable
        @Min(1)
        @Max(12)
        Integer instalments,

        @Schema(description = "Day of the month on which each is due; 1 when absent.") @Nullable @Min(1) @Max(28)
        Integer dueDay,

        @Schema(description = "Decision (besluit) on the budget or its amendment.") @NotBlank @Size(max = 1000)
        String decision) {}
