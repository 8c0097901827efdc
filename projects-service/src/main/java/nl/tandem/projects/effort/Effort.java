package nl.tandem.projects.effort;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What is done for a goal (inspanning).")
public record Effort(
        @Schema(description = "Id of the effort.") UUID effortId,
        @Schema(description = "Id of the project.") UUID projectId,

        @Schema(description = "Id of the goal it is done for; absent for the project as a whole.") @Nullable
        UUID goalId,

        @Schema(description = "What is done.") String description,

        @Schema(description = "Agreed time, as it was agreed (afgesproken tijdsdoel).") @Nullable
        String agreedTime,

        @Schema(description = "Last day of that, where it is one.") @Nullable
        LocalDate dueOn,

        @Schema(description = "Whether sources say different days; see GET /efforts/{effortId}/dates.")
        boolean datesDiffer,

        @Schema(description = "How it stands.") EffortStatus status,

        @Schema(description = "Remark with the status.") @Nullable
        String remark,

        @Schema(description = "When the status was told.") @Nullable
        LocalDate reportedOn,

        @Schema(description = "When it was done.") @Nullable LocalDate doneOn,

        @Schema(description = "Signal of monitoring that it answers.") @Nullable
        UUID signalId,

        @Schema(description = "Whether it should have been done by now.")
        boolean overdue) {}
