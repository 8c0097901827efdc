package nl.tandem.projects.course;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ProjectCourse", description = "The course of a project (verloop).")
record Course(
        @Schema(description = "Id of the project.") UUID projectId,
        @Schema(description = "How far it is.") ProjectState state,

        @Schema(description = "The triangle, as far as it is known.")
        List<RoleHolder> triangle,

        @Schema(description = "Items of the checklists that are not checked yet.")
        List<String> openChecks,

        @Schema(description = "What was decided, the first first.")
        List<TakenStep> steps,

        @Schema(description = "What changed in the assignment; version 1 is what was agreed.")
        List<ScopeChange> changes,

        @Schema(description = "In what it goes on.") List<Relative> successors,
        @Schema(description = "What goes on in it.") List<Relative> predecessors) {

    @Schema(name = "RoleHolder", description = "Who has a role in the triangle.")
    record RoleHolder(
            @Schema(description = "Role.") ClientRole role,
            @Schema(description = "Body he comes from.") String bodyCode,

            @Schema(description = "His function; never a name.")
            String holder) {}

    @Schema(name = "TakenStep", description = "A decision in the register (besluitenregister).")
    record TakenStep(
            @Schema(description = "Step.") ProjectStep step,
            @Schema(description = "Body that took it.") String bodyCode,
            @Schema(description = "Day.") LocalDate takenOn,
            @Schema(description = "What was decided.") String decision) {}

    @Schema(name = "ScopeChange", description = "A change of the assignment (hercontractering).")
    record ScopeChange(
            @Schema(description = "Version of the assignment since.")
            int version,

            @Schema(description = "Day.") LocalDate changedOn,
            @Schema(description = "What changed.") String description,
            @Schema(description = "Why.") String reason,
            @Schema(description = "Body that decided it.") String bodyCode) {}

    @Schema(name = "RelatedProject", description = "A project that goes on in another.")
    record Relative(
            @Schema(description = "Id of the other project.")
            UUID projectId,

            @Schema(description = "Its name.") String name,
            @Schema(description = "Since when.") LocalDate since) {}
}
