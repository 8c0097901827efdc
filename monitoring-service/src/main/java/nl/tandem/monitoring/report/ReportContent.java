package nl.tandem.monitoring.report;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What stands in a report.")
record ReportContent(
        @Schema(description = "Title in Dutch.") String title,

        @Schema(description = "Period in words.", examples = "2026, maand 4")
        String period,

        @Schema(description = "Name of the municipality, or the region.")
        String place,

        @Schema(description = "What the reader has to know about the figures.")
        String note,

        @Schema(description = "Its parts.") List<ReportSection> sections) {}
