package nl.tandem.monitoring.export;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A table of the star schema.")
record ExportTable(
        @Schema(description = "Name; its file is this with .parquet behind it.", examples = "fact_care_month")
        String name,

        @Schema(description = "What one row is.") String grain,
        @Schema(description = "Its columns.") List<ExportColumn> columns,
        @JsonIgnore String from) {

    String select() {
        return "SELECT %s %s"
                .formatted(columns.stream().map(ExportColumn::sql).collect(Collectors.joining(", ")), from);
    }

    String create() {
        return "CREATE TABLE %s (%s)"
                .formatted(
                        name,
                        columns.stream()
                                .map(column -> column.name() + " " + column.type())
                                .collect(Collectors.joining(", ")));
    }
}
