package nl.tandem.projects.search;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Something that was found.")
record Found(
        @Schema(
                description =
                        "PROGRAMME, PROJECT, GOAL, EFFORT, DECISION, AGENDA_ITEM, THREE_PARTY_MEETING, EXPERIMENT or SESSION.")
        String kind,

        @Schema(description = "Id of it, or of the project it is part of.")
        UUID id,

        @Schema(description = "Its words.") String words) {}
