package nl.tandem.monitoring.report;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What the author says about a part of a report (duiding).")
record Explanation(
        @Schema(description = "What he says.") String words,

        @Schema(description = "Who says it: region, or a municipality by its CBS code.")
        String author,

        @Schema(description = "When, in UTC.") Instant writtenAt) {}
