package nl.tandem.monitoring.report;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A table of a report.")
record ReportTable(
        @Schema(description = "Headings of the columns with text.")
        List<String> labels,

        @Schema(description = "Headings of the columns with numbers.")
        List<String> columns,

        @Schema(description = "Rows.") List<ReportRow> rows) {

    static final ReportTable EMPTY = new ReportTable(List.of(), List.of(), List.of());
}
