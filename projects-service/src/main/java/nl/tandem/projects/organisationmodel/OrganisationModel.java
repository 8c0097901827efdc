package nl.tandem.projects.organisationmodel;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "OrganisationModel",
        description = "A way to organise the work (model), with its score sheet and who does what.")
record OrganisationModel(
        @Schema(description = "Code.", examples = "B") String code,
        @Schema(description = "Name.") String name,

        @Schema(description = "What it scores, of 1 to 5 for each criterion that was judged.")
        List<Score> scores,

        @Schema(description = "Criteria that were not judged yet.")
        List<Criterion> notJudged,

        @Schema(description = "Who does each task, one owner for each.")
        List<TaskOwner> tasks,

        @Schema(description = "Codes of tasks that nobody does in this model yet.")
        List<String> tasksWithoutOwner) {

    @Schema(name = "ModelScore", description = "What a model scores on a criterion.")
    record Score(
            @Schema(description = "Criterion.") Criterion criterion,
            @Schema(description = "Score, 5 is best.") int score,
            @Schema(description = "Why.") String motivation) {}

    @Schema(description = "Who does a task in a model (kruisjeslijst).")
    record TaskOwner(
            @Schema(description = "Code of the task.") String taskCode,
            @Schema(description = "The task.") String task,
            @Schema(description = "Party that does it.") String owner) {}
}
