package nl.tandem.contracting.transformation;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "WorkAgenda",
        description = "What providers and municipalities change in a year (werkagenda), as adopted.")
record WorkAgenda(
        @Schema(description = "The year.") int year,

        @Schema(description = "By quarter.") List<Line> lines,

        @Schema(description = "Where the decision is found.")
        String decisionReference,

        @Schema(description = "When it was adopted.") LocalDate adoptedOn) {

    @Schema(name = "WorkAgendaLine", description = "Something that is to change, and whose it is.")
    record Line(
            @Schema(description = "AGB code, when it is of a provider.") @Nullable
            String providerCode,

            @Schema(description = "CBS code, when it is of a municipality.") @Nullable
            String municipality,

            PlanLine line) {}
}
