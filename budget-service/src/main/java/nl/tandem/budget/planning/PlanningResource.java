package nl.tandem.budget.planning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
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

@Path("/")
@Tag(name = "planning and control")
class PlanningResource {

    private final Planner planner;
    private final Meetings meetings;

    PlanningResource(Planner planner, Meetings meetings) {
        this.planner = planner;
        this.meetings = meetings;
    }

    @POST
    @Path("/milestones")
    @RolesAllowed(Roles.CONTROLLER)
    @Transactional
    @Idempotent
    @Operation(summary = "Plan something", description = "A milestone of the planner of a year.")
    @APIResponse(
            responseCode = "201",
            description = "Planned.",
            content = @Content(schema = @Schema(implementation = Milestone.class)))
    public Response plan(Milestone request) {
        return Created.at("/budget/v1/planning-calendar?year=" + request.year(), planner.add(request));
    }

    @GET
    @Path("/planning-calendar")
    @RolesAllowed({Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY, Roles.BOARD})
    @Operation(
            summary = "The planner of a year",
            description =
                    "All milestones, and whether the councils get the time that the law gives them (Wgr art. 35).")
    public PlanningCalendar calendar(
            @Parameter(description = "The year.") @QueryParam("year") @NotNull @Min(2015) @Max(2100) Integer year) {
        return planner.of(year);
    }

    @POST
    @Path("/meetings")
    @RolesAllowed(Roles.CONTROLLER)
    @Transactional
    @Idempotent
    @Operation(summary = "Record a meeting", description = "A meeting of a body.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = Meeting.class)))
    @APIResponse(responseCode = "409", description = "The body meets on that day already.")
    public Response meet(Meeting request) {
        return Created.at("/budget/v1/meetings", meetings.add(request));
    }

    @GET
    @Path("/meetings")
    @RolesAllowed({Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY, Roles.BOARD})
    @Operation(summary = "Meetings", description = "By day, at most 1000.")
    public Page<Meeting> meetings() {
        return Page.whole(meetings.all());
    }

    @GET
    @Path("/meetings/{meetingId}/letter")
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed({Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY, Roles.BOARD})
    @Operation(
            summary = "The letter to the councils about a meeting",
            description = "A concept (raadsinformatiebrief) with what the body decided that day, as HTML.")
    @APIResponse(responseCode = "200", description = "The letter.", content = @Content(mediaType = MediaType.TEXT_HTML))
    public String letter(@Parameter(description = "Id of the meeting.") @PathParam("meetingId") UUID meetingId) {
        return meetings.letter(meetingId);
    }
}
