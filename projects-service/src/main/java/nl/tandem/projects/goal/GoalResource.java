package nl.tandem.projects.goal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/")
@Tag(name = "goals", description = "What projects should reach (doelen).")
class GoalResource {

    private final Goals goals;

    GoalResource(Goals goals) {
        this.goals = goals;
    }

    @Schema(description = "Where a goal belongs.")
    record NewParent(
            @Schema(description = "Goal of the same project; absent for the top.") @Nullable
            UUID parentGoalId) {}

    @POST
    @Path("/projects/{projectId}/goals")
    @RolesAllowed(Roles.PROGRAMME_MANAGER)
    @Transactional
    @Idempotent
    @Operation(summary = "Add a goal", description = "A goal of a project, or a sub-goal of another goal.")
    @APIResponse(
            responseCode = "201",
            description = "Added.",
            content = @Content(schema = @Schema(implementation = GoalView.class)))
    public Response add(
            @Parameter(description = "Id of the project.") @PathParam("projectId") UUID projectId,
            @Valid @NotNull GoalRequest goal) {
        return Created.at("/projects/v1/projects/" + projectId, goals.add(projectId, goal));
    }

    @PUT
    @Path("/goals/{goalId}/parent")
    @RolesAllowed(Roles.PROGRAMME_MANAGER)
    @Transactional
    @Operation(summary = "Move a goal", description = "Under another goal of its project, with all that is under it.")
    @APIResponse(responseCode = "409", description = "It would become part of itself.")
    public GoalView move(
            @Parameter(description = "Id of the goal.") @PathParam("goalId") UUID goalId,
            @Valid @NotNull NewParent parent) {
        return goals.move(goalId, parent.parentGoalId());
    }

    @GET
    @Path("/projects/{projectId}/effects")
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.BOARD, Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY})
    @Operation(
            summary = "Effort beside effect",
            description =
                    "Of each goal what was achieved, and whether its indicator moved since: the last period before the first"
                            + " effort was achieved beside the latest that began since. That it moved does not say why.")
    public Page<GoalEffect> effects(
            @Parameter(description = "Id of the project.") @PathParam("projectId") UUID projectId) {
        return Page.whole(goals.effects(projectId));
    }
}
