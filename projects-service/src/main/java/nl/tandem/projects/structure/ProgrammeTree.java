package nl.tandem.projects.structure;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A programme as a tree: lines, projects, goals, sub-goals, efforts (doelenboom).")
record ProgrammeTree(
        @Schema(description = "Id of the programme.") UUID programmeId,
        @Schema(description = "Its lines.") List<LineNode> lines) {}
