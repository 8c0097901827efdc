package nl.tandem.projects.structure;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ProgrammeLine", description = "A line of a programme (programmalijn, actielijn).")
record Line(
        @Schema(description = "Id of the line.") UUID lineId,
        @Schema(description = "Id of the programme.") UUID programmeId,

        @Schema(description = "Place among the lines, from 1.")
        int position,

        @Schema(description = "Name.", examples = "Meer lokaal")
        String name) {}
