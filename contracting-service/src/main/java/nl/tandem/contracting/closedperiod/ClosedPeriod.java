package nl.tandem.contracting.closedperiod;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Months of which the books are closed (afgesloten periode).")
record ClosedPeriod(
        UUID closedPeriodId,

        @Schema(description = "First day of the first month.")
        LocalDate firstDay,

        @Schema(description = "Last day of the last month.") LocalDate lastDay,

        @Schema(description = "Where the decision is found.")
        String decisionReference,

        @Schema(description = "When they were closed.") Instant closedAt) {}
