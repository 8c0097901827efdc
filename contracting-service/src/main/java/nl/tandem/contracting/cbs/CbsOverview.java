package nl.tandem.contracting.cbs;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What goes to CBS over a period, and what cannot go yet.")
record CbsOverview(
        @Schema(description = "Which delivery.") CbsDelivery delivery,

        @Schema(description = "Period.", examples = "2026-H1")
        String period,

        @Schema(description = "Last day on which CBS expects it, three weeks after the period.")
        LocalDate dueOn,

        @Schema(description = "How many records go along.") int records,

        @Schema(description = "How many of them ended in the period.")
        int ended,

        @Schema(description = "How many youths they are about.")
        int youths,

        @Schema(description = "What does not go along.") List<CbsFinding> findings) {}
