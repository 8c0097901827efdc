package nl.tandem.monitoring.report;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A row of a table.")
record ReportRow(
        @Schema(description = "What it is about, one text per label column.")
        List<String> labels,

        @Schema(description = "Its numbers, one per value column.")
        List<ReportValue> values) {}
