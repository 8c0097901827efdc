package nl.tandem.monitoring.goal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import nl.tandem.monitoring.fact.Period;
import nl.tandem.monitoring.fact.PeriodText;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/")
@Tag(name = "goals", description = "What the region wants to reach in a year (doelen), at most ten.")
class GoalResource {

    private final Goals goals;

    GoalResource(Goals goals) {
        this.goals = goals;
    }

    @GET
    @Path("/themes")
    @RolesAllowed({Roles.MUNICIPALITY, Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.BOARD, Roles.PROGRAMME_MANAGER})
    @Operation(
            summary = "Themes",
            description = "The goals of the regional arrangement (BRTA) and the lines of action.")
    public Page<Theme> themes() {
        return Page.whole(goals.themes());
    }

    @PUT
    @Path("/themes")
    @RolesAllowed(Roles.PROGRAMME_MANAGER)
    @Transactional
    @Operation(summary = "Name a theme", description = "A code that is known gets the new name.")
    public Theme keep(@Valid @NotNull Theme theme) {
        return goals.keep(theme);
    }

    @GET
    @Path("/goals")
    @RolesAllowed({Roles.MUNICIPALITY, Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.BOARD, Roles.PROGRAMME_MANAGER})
    @Operation(
            summary = "Goals of a year",
            description =
                    "With where each indicator started, should be and is; the figures of another municipality stay away. Also"
                            + " those that were withdrawn.")
    public Page<Goal> list(
            @Parameter(description = "Year of the goals.", example = "2026")
                    @QueryParam("year")
                    @NotNull
                    @Min(2015)
                    @Max(2100)
                    Integer year,
            @Parameter(description = "Period of the figures, such as 2026-Q2; without it the whole year.")
                    @QueryParam("period")
                    @PeriodText
                    @Nullable
                    String period) {
        return Page.whole(goals.of(year, period == null ? Period.year(year) : Period.parse(period)));
    }

    @POST
    @Path("/goals")
    @RolesAllowed(Roles.PROGRAMME_MANAGER)
    @Transactional
    @Idempotent
    @Operation(summary = "Set a goal", description = "An eleventh goal of a year is refused.")
    @APIResponse(
            responseCode = "201",
            description = "Set.",
            content = @Content(schema = @Schema(implementation = Goal.class)))
    @APIResponse(responseCode = "409", description = "The year has ten goals.")
    public Response set(@Valid @NotNull GoalRequests.NewGoal goal) {
        return Created.at("/monitoring/v1/goals?year=%d".formatted(goal.year()), goals.set(goal));
    }

    @PUT
    @Path("/goals/{goalId}")
    @RolesAllowed(Roles.PROGRAMME_MANAGER)
    @Transactional
    @Operation(summary = "Change a goal", description = "Its wording, indicators and targets.")
    @APIResponse(responseCode = "409", description = "It was withdrawn.")
    public Goal change(
            @Parameter(description = "Id of the goal.") @PathParam("goalId") UUID goalId,
            @Valid @NotNull GoalRequests.ChangedGoal goal) {
        return goals.change(goalId, goal);
    }

    @DELETE
    @Path("/goals/{goalId}")
    @RolesAllowed(Roles.PROGRAMME_MANAGER)
    @Transactional
    @Operation(summary = "Withdraw a goal", description = "It stays to be read and no longer counts among the ten.")
    @APIResponse(responseCode = "204", description = "Withdrawn.")
    @APIResponse(responseCode = "409", description = "It was withdrawn already.")
    public void withdraw(@Parameter(description = "Id of the goal.") @PathParam("goalId") UUID goalId) {
        goals.withdraw(goalId);
    }
}
