package nl.tandem.projects.progress;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A progress report in the fixed format.")
record ProgressContent(
        @Schema(description = "Project.") String project,

        @Schema(description = "The fields above the table, in the order of the format.")
        List<Field> fields,

        @Schema(description = "The headings of the table.") List<String> headings,
        @Schema(description = "The efforts.") List<Line> lines) {

    static final List<String> HEADINGS = List.of("Status", "Inspanning", "Afgesproken tijdsdoel", "Opmerking");

    @Schema(name = "ProgressField", description = "A field of the format.")
    record Field(
            @Schema(description = "As the format calls it.") String label,

            @Schema(description = "What stands in it; empty when it is not known.")
            String words) {}

    @Schema(name = "ProgressLine", description = "An effort in the table.")
    record Line(
            @Schema(description = "Onbekend, Behaald, In behandeling or Niet behaald.")
            String status,

            @Schema(description = "Effort (inspanning).") String effort,

            @Schema(description = "Agreed time (afgesproken tijdsdoel).")
            String agreedTime,

            @Schema(description = "Remark (opmerking).") String remark) {}
}
