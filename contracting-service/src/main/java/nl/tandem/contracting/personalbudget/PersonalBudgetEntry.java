package nl.tandem.contracting.personalbudget;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "PersonalBudgetEntry",
        description = "What was spent by personal budgets (pgb) in a month, or a correction of it.")
record PersonalBudgetEntry(
        @NotNull
        @Pattern(regexp = "^[0-9]{4}$", message = "A municipality code has four digits.")
        @Schema(description = "CBS code of the municipality.", examples = "0505")
        String municipality,

        @NotNull @PastOrPresent @Schema(description = "First day of the month.")
        LocalDate month,

        @NotNull
        @Pattern(regexp = "^[0-9]{2}$", message = "A product category has two digits.")
        @Schema(description = "Product category (JZ020).", examples = "45")
        String category,

        @NotNull
        @Min(-999_999_999_999L)
        @Max(999_999_999_999L)
        @Schema(description = "What was spent, in euro cents; less than 0 corrects an earlier entry.")
        Long spentCents,

        @NotNull @Min(0) @Max(1_000_000) @Schema(description = "How many youths have such a budget in that month.")
        Integer youths,

        @NotBlank
        @Size(max = 50)
        @Schema(description = "What the municipality calls the entry; used once.", examples = "SVB-2026-01")
        String reference) {}
