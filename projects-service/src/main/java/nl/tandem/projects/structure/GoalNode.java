package nl.tandem.projects.structure;

import java.util.List;
import nl.tandem.projects.effort.Effort;
import nl.tandem.projects.goal.GoalView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A goal with what is under it.")
record GoalNode(
        @Schema(description = "The goal, with the latest figure of its indicator.")
        GoalView goal,

        @Schema(description = "What is done for it.") List<Effort> efforts,
        @Schema(description = "Its sub-goals.") List<GoalNode> subGoals) {}
