package nl.tandem.contracting.personalbudget;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "PersonalBudgetMonth",
        description = "What was spent by personal budgets (pgb) in a month, with all corrections.")
record PersonalBudgetMonth(
        @Schema(description = "CBS code of the municipality.")
        String municipality,

        @Schema(description = "First day of the month.") LocalDate month,

        @Schema(description = "Product category (JZ020).") String category,

        @Schema(description = "What was spent, in euro cents.")
        long spentCents,

        @Schema(description = "How many youths, by the last entry.")
        int youths) {}
