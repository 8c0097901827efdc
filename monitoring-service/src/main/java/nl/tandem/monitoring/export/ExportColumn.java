package nl.tandem.monitoring.export;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A column of an export.")
record ExportColumn(
        @Schema(description = "Name.", examples = "cost_cents")
        String name,

        @Schema(description = "Type in DuckDB.", examples = "BIGINT")
        String type,

        @Schema(description = "What it means, with its unit or code list.")
        String meaning,

        @JsonIgnore String sql) {

    /** Made anew with the key of the year; never what stands in the events. */
    boolean isYouth() {
        return name.equals("youth");
    }
}
