package nl.tandem.budget.advance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Advances (voorschotten) of a year. A revision is another version.")
record AdvanceSchedule(
        @Schema(description = "Id of this version.") UUID advanceScheduleId,

        @Schema(description = "The year.") int year,

        @Schema(description = "Version, from 1.") int version,

        @Schema(description = "Budget of the year, in euro cents.")
        long budgetCents,

        @Schema(description = "Distribution key (verdeelsleutel).")
        UUID distributionKeyId,

        @Schema(description = "Decision (besluit).") String decision,

        @Schema(description = "The instalments by municipality and number; a municipality sees its own.")
        List<Instalment> instalments) {

    @Schema(name = "AdvanceInstalment", description = "One instalment (termijn) of one municipality.")
    record Instalment(
            @Schema(description = "CBS code, four digits.") String municipality,

            @Schema(description = "Number, from 1.") int number,

            @Schema(description = "Day on which it is due.") LocalDate dueOn,

            @Schema(description = "In euro cents; negative when a revision gives back.")
            long amountCents) {}
}
