package nl.tandem.projects.structure;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A programme of a next year, and what came with it.")
record NextYear(
        @Schema(description = "Id of the new programme.") UUID programmeId,

        @Schema(description = "Id of the programme that it continues.")
        UUID continuesId,

        @Schema(description = "Lines.") int lines,

        @Schema(description = "Projects that were not closed, as drafts that succeed those.")
        int projects,

        @Schema(description = "Goals of those projects, measured in the new year.")
        int goals,

        @Schema(description = "Efforts that were not finished.")
        int efforts,

        @Schema(description = "Efforts of those projects that stay behind, because they were achieved or given up.")
        int effortsLeftBehind) {}
