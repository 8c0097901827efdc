package nl.tandem.projects.course;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent in about the course of a project. */
final class CourseRequests {

    private CourseRequests() {}

    @Schema(description = "Who has a role.")
    record NewHolder(
            @Schema(description = "Body he comes from.", examples = "PFO") @NotNull
            String bodyCode,

            @Schema(description = "His function; never a name.", examples = "portefeuillehouder jeugd")
            @NotNull
            @Size(min = 1, max = 200)
            String holder) {}

    @Schema(description = "That an item was checked.")
    record NewCheck(
            @Schema(description = "What was found.") @NotNull @Size(min = 1, max = 2000)
            String remark) {}

    @Schema(description = "What an item of a checklist asks.")
    record NewItem(
            @Schema(description = "The question.") @NotNull @Size(min = 1, max = 500)
            String words) {}

    @Schema(description = "A step that was taken.")
    record NewStep(
            @Schema(description = "Step.") @NotNull ProjectStep step,

            @Schema(description = "Body that took it.", examples = "PFO") @NotNull
            String bodyCode,

            @Schema(description = "Day; not in the future.") @NotNull
            LocalDate takenOn,

            @Schema(description = "What was decided.") @NotNull @Size(min = 1, max = 4000)
            String decision) {}

    @Schema(description = "A change of the assignment.")
    record NewChange(
            @Schema(description = "Day; not in the future.") @NotNull
            LocalDate changedOn,

            @Schema(description = "What changes.") @NotNull @Size(min = 1, max = 4000)
            String description,

            @Schema(description = "Why.") @NotNull @Size(min = 1, max = 4000)
            String reason,

            @Schema(description = "Body that decided it.", examples = "PFO") @NotNull
            String bodyCode,

            @Schema(description = "New last day, when that changes.") @Nullable
            LocalDate endDate) {}

    @Schema(description = "In what a project goes on.")
    record NewSuccessor(
            @Schema(description = "Id of the other project; may have another name.") @NotNull
            UUID successorId,

            @Schema(description = "Since when.") @NotNull LocalDate since) {}
}
