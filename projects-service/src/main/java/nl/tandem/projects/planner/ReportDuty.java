package nl.tandem.projects.planner;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A report that is due again and again (rapportageverplichting).")
record ReportDuty(
        @Schema(description = "Id of the duty.") UUID dutyId,
        @Schema(description = "What.") String name,
        @Schema(description = "To whom.") String recipient,
        @Schema(description = "How often, in months.") int everyMonths,
        @Schema(description = "How many were delivered.") int delivered,
        @Schema(description = "When the next is due.") LocalDate nextDue,
        @Schema(description = "Whether that day is over.") boolean overdue) {}
