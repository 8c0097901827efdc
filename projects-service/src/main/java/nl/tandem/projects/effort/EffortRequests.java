package nl.tandem.projects.effort;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent in about efforts. */
final class EffortRequests {

    private EffortRequests() {}

    @Schema(description = "An effort to agree on.")
    record NewEffort(
            @Schema(description = "Id of the goal it is done for; without it for the project as a whole.") @Nullable
            UUID goalId,

            @Schema(description = "What is done.") @NotNull @Size(min = 1, max = 2000)
            String description,

            @Schema(description = "Agreed time in words.", examples = "eind Q1 2023") @Size(max = 200) @Nullable
            String agreedTime,

            @Schema(description = "Last day of that.") @Nullable
            LocalDate dueOn,

            @Schema(description = "Signal of monitoring that it answers.") @Nullable
            UUID signalId) {}

    @Schema(description = "How an effort stands.")
    record EffortReport(
            @Schema(description = "One of four.") @NotNull EffortStatus status,

            @Schema(description = "Remark.") @Size(max = 4000) @Nullable
            String remark,

            @Schema(description = "Day on which it was so; not in the future. Without it today.") @Nullable
            LocalDate reportedOn) {}
}
