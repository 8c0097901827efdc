package nl.tandem.projects.learning;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent in about learning. */
final class LearningRequests {

    private LearningRequests() {}

    @Schema(description = "An experiment to plan.")
    record NewExperiment(
            @Schema(description = "Project it is part of.") @Nullable
            UUID projectId,

            @Schema(description = "Name.") @NotNull @Size(min = 1, max = 200)
            String name,

            @Schema(description = "CBS code of the municipality that tries it.")
            @NotNull
            @Pattern(regexp = "[0-9]{4}", message = "must be a CBS code of four digits, such as 0505")
            String municipality,

            @Schema(description = "What is expected (hypothese).") @NotNull @Size(min = 1, max = 2000)
            String hypothesis,

            @Schema(description = "How that is measured.") @NotNull @Size(min = 1, max = 2000)
            String measuredBy) {}

    @Schema(description = "How far an experiment is; done with an outcome and a result.")
    record ExperimentProgress(
            @Schema(description = "State.") @NotNull Experiment.State state,

            @Schema(description = "Outcome, when it is done.")
            Experiment.@Nullable Outcome outcome,

            @Schema(description = "Result, when it is done.") @Size(min = 1, max = 4000) @Nullable
            String result) {}

    @Schema(description = "That a municipality took an experiment over.")
    record NewReuse(
            @Schema(description = "CBS code.")
            @NotNull
            @Pattern(regexp = "[0-9]{4}", message = "must be a CBS code of four digits, such as 0505")
            String municipality,

            @Schema(description = "Since when.") @NotNull LocalDate since) {}

    @Schema(description = "A session in which something was learned (leersessie, monitordag, festival).")
    record LearningSession(
            @Schema(description = "Day.") @NotNull LocalDate heldOn,

            @Schema(description = "Kind.", examples = "leergroep") @NotNull @Size(min = 1, max = 100)
            String kind,

            @Schema(description = "Subject.") @NotNull @Size(min = 1, max = 500)
            String subject,

            @Schema(description = "What was learned.") @NotNull @Size(min = 1, max = 8000)
            String learned) {}

    @Schema(description = "What is done about a signal.")
    record NewAction(
            @Schema(description = "Project in which it is done.") @NotNull
            UUID projectId,

            @Schema(description = "Goal it is done for.") @Nullable
            UUID goalId,

            @Schema(description = "What is done.") @NotNull @Size(min = 1, max = 2000)
            String description,

            @Schema(description = "When it should be done.") @Nullable
            LocalDate dueOn) {}
}
