package nl.tandem.projects.structure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tandem.projects.course.ProjectState;
import nl.tandem.projects.effort.Effort;
import nl.tandem.projects.effort.EffortStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A project with its goals and efforts.")
record ProjectNode(
        @Schema(description = "Id of the project.") UUID projectId,
        @Schema(description = "Name.") String name,
        @Schema(description = "How far it is.") ProjectState state,

        @Schema(description = "When, as it was agreed.") @Nullable
        String timing,

        @Schema(description = "Level or scale on which it works.") @Nullable
        String level,

        @Schema(description = "Whether its source does not say for certain which cells belong together.")
        boolean uncertain,

        @Schema(description = "How many of its efforts have each status.")
        Map<EffortStatus, Long> progress,

        @Schema(description = "Its goals.") List<GoalNode> goals,

        @Schema(description = "Efforts for the project as a whole.")
        List<Effort> efforts) {}
