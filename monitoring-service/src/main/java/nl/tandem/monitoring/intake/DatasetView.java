package nl.tandem.monitoring.intake;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Dataset", description = "A file that can be sent in.")
record DatasetView(
        @Schema(description = "Code.", examples = "ACCESS_CASES")
        String code,

        @Schema(description = "Dutch name.", examples = "Registratie toegangsteams")
        String dutchName,

        @Schema(description = "What it is.") String description,

        @Schema(description = "Its columns, by the names in the first line of the file.")
        List<Column> columns) {

    @Schema(name = "DatasetColumn", description = "A column of a file.")
    record Column(
            @Schema(description = "Name in the first line of the file.", examples = "aanmelddatum")
            String name,

            @Schema(description = "What may stand in it.") ColumnType type,

            @Schema(description = "Whether each line must have it.")
            boolean required,

            @Schema(description = "Whether it is part of what tells one line from another.")
            boolean key,

            @Schema(description = "The codes, of a CODE.") List<String> codes,

            @Schema(description = "Why it is asked (doel van de gegevensvraag).")
            String purpose) {}

    static DatasetView of(Dataset dataset) {
        return new DatasetView(
                dataset.name(),
                dataset.dutchName(),
                dataset.description(),
                dataset.columns().stream()
                        .map(column -> new Column(
                                column.name(),
                                column.type(),
                                column.required(),
                                column.key(),
                                column.codes(),
                                column.purpose()))
                        .toList());
    }
}
