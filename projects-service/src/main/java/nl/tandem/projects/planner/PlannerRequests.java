package nl.tandem.projects.planner;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent in for the planner. */
final class PlannerRequests {

    private PlannerRequests() {}

    @Schema(description = "A meeting to plan.")
    record NewMeeting(
            @Schema(description = "Body that meets.", examples = "PFO") @NotNull
            String bodyCode,

            @Schema(description = "Start.") @NotNull OffsetDateTime startsAt,

            @Schema(description = "End, after the start.") @NotNull
            OffsetDateTime endsAt,

            @Schema(description = "Where.") @NotNull @Size(min = 1, max = 200)
            String place,

            @Schema(description = "Days before the meeting on which papers are due.", examples = "14")
            @NotNull
            @Min(0)
            @Max(120)
            Integer papersDaysBefore) {}

    @Schema(description = "An item for an agenda.")
    record NewItem(
            @Schema(description = "Project it is about.") @Nullable
            UUID projectId,

            @Schema(description = "Level.") @NotNull AgendaLevel level,

            @Schema(description = "Subject.") @NotNull @Size(min = 1, max = 500)
            String subject) {}

    @Schema(description = "What was decided on an item.")
    record NewDecision(
            @Schema(description = "Decision.") @NotNull @Size(min = 1, max = 4000)
            String decision) {}

    @Schema(description = "What has to be reported.")
    record NewDuty(
            @Schema(description = "What.", examples = "Voortgang expertteam") @NotNull @Size(min = 1, max = 200)
            String name,

            @Schema(description = "To whom.", examples = "Opdrachtgevers") @NotNull @Size(min = 1, max = 200)
            String recipient,

            @Schema(description = "How often, in months.", examples = "2") @NotNull @Min(1) @Max(24)
            Integer everyMonths,

            @Schema(description = "When the first is due.") @NotNull
            LocalDate firstDue) {}

    @Schema(description = "How far a local plan is.")
    record NewLocalPlan(
            @Schema(description = "Status.") @NotNull LocalPlan.Status status,

            @Schema(description = "When it is due.") @NotNull
            LocalDate dueOn,

            @Schema(description = "Remark.") @NotNull @Size(max = 2000)
            String remark) {}
}
