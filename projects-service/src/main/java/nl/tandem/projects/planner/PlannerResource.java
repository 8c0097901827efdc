package nl.tandem.projects.planner;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import nl.tandem.kit.time.DutchDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/")
@Tag(name = "planner", description = "When bodies meet and what is due (bestuurlijke planner).")
class PlannerResource {

    private final Planner planner;
    private final InstantSource clock;

    PlannerResource(Planner planner, InstantSource clock) {
        this.planner = planner;
        this.clock = clock;
    }

    @GET
    @Path("/meetings")
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.BOARD, Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY})
    @Operation(summary = "Meetings", description = "From a day on, with their agendas and the last day for papers.")
    public Page<Meeting> meetings(
            @Parameter(description = "From this day on; without it from today.") @QueryParam("from") @Nullable
                    LocalDate from,
            @Parameter(description = "Only of this body.") @QueryParam("body") @Nullable String body) {
        return Page.whole(planner.meetings(from == null ? DutchDate.today(clock) : from, body));
    }

    @GET
    @Path("/meetings/calendar")
    @Produces("text/calendar")
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.BOARD, Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY})
    @Operation(
            summary = "Meetings as a calendar",
            description = "iCalendar (RFC 5545), of a year back and all that is planned.")
    @APIResponse(responseCode = "200", description = "The calendar.", content = @Content(mediaType = "text/calendar"))
    public String calendar() {
        return Calendars.of(planner.meetings(DutchDate.today(clock).minusYears(1), null), clock.instant());
    }

    @GET
    @Path("/meetings/conflicts")
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.BOARD, Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY})
    @Operation(
            summary = "What collides",
            description = "Meetings at the same time, and items that came after the day for papers.")
    public Page<Conflict> conflicts(
            @Parameter(description = "From this day on; without it from today.") @QueryParam("from") @Nullable
                    LocalDate from) {
        return Page.whole(planner.conflicts(from == null ? DutchDate.today(clock) : from));
    }

    @POST
    @Path("/meetings")
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.CONTRACT_MANAGER})
    @Transactional
    @Idempotent
    @Operation(summary = "Plan a meeting", description = "Of a body; what collides is shown, not refused.")
    @APIResponse(
            responseCode = "201",
            description = "Planned.",
            content = @Content(schema = @Schema(implementation = Meeting.class)))
    public Response plan(@Valid @NotNull PlannerRequests.NewMeeting meeting) {
        return Created.at("/projects/v1/meetings", planner.plan(meeting));
    }

    @POST
    @Path("/meetings/{meetingId}/agenda")
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.CONTRACT_MANAGER})
    @Transactional
    @Idempotent
    @Operation(
            summary = "Put an item on the agenda",
            description = "What is strategic and what is tactical goes to the body for it.")
    @APIResponse(
            responseCode = "201",
            description = "Put.",
            content = @Content(schema = @Schema(implementation = Meeting.class)))
    @APIResponse(responseCode = "409", description = "It belongs to another body.")
    public Response add(
            @Parameter(description = "Id of the meeting.") @PathParam("meetingId") UUID meetingId,
            @Valid @NotNull PlannerRequests.NewItem item) {
        return Created.at("/projects/v1/meetings", planner.add(meetingId, item));
    }

    @PUT
    @Path("/meetings/{meetingId}/agenda/{itemId}/decision")
    @RolesAllowed({Roles.BOARD, Roles.CONTRACT_MANAGER})
    @Transactional
    @Operation(summary = "Record what was decided", description = "Once, and not before the meeting begins.")
    @APIResponse(responseCode = "409", description = "It was decided on already, or the meeting is still to come.")
    public Meeting decide(
            @Parameter(description = "Id of the meeting.") @PathParam("meetingId") UUID meetingId,
            @Parameter(description = "Id of the item.") @PathParam("itemId") UUID itemId,
            @Valid @NotNull PlannerRequests.NewDecision decision) {
        return planner.decide(meetingId, itemId, decision.decision());
    }

    @GET
    @Path("/report-duties")
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.BOARD, Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY})
    @Operation(
            summary = "Reports that are due",
            description = "What has to be reported to whom, the first that is due first.")
    public Page<ReportDuty> duties() {
        return Page.whole(planner.duties());
    }

    @POST
    @Path("/report-duties")
    @RolesAllowed(Roles.PROGRAMME_MANAGER)
    @Transactional
    @Idempotent
    @Operation(summary = "Add a report that is due", description = "Two-monthly, quarterly or as often as was agreed.")
    @APIResponse(
            responseCode = "201",
            description = "Added.",
            content = @Content(schema = @Schema(implementation = ReportDuty.class)))
    public Response add(@Valid @NotNull PlannerRequests.NewDuty duty) {
        return Created.at("/projects/v1/report-duties", planner.add(duty));
    }

    @POST
    @Path("/report-duties/{dutyId}/deliveries")
    @RolesAllowed(Roles.PROGRAMME_MANAGER)
    @Transactional
    @Idempotent
    @Operation(summary = "Say that a report was delivered", description = "The next is due one term later.")
    @APIResponse(
            responseCode = "201",
            description = "Said.",
            content = @Content(schema = @Schema(implementation = ReportDuty.class)))
    public Response deliver(@Parameter(description = "Id of the duty.") @PathParam("dutyId") UUID dutyId) {
        return Created.at("/projects/v1/report-duties", planner.deliver(dutyId));
    }

    @GET
    @Path("/programmes/{programmeId}/local-plans")
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.BOARD, Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY})
    @Operation(summary = "Local plans of action", description = "A municipality sees its own.")
    public Page<LocalPlan> localPlans(
            @Parameter(description = "Id of the programme.") @PathParam("programmeId") UUID programmeId) {
        return Page.whole(planner.localPlans(programmeId));
    }

    @PUT
    @Path("/programmes/{programmeId}/local-plans/{municipality}")
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.MUNICIPALITY})
    @Transactional
    @Operation(summary = "Say how far a local plan is", description = "A municipality speaks for itself.")
    public Page<LocalPlan> keep(
            @Parameter(description = "Id of the programme.") @PathParam("programmeId") UUID programmeId,
            @Parameter(description = "CBS code of the municipality.", example = "0505")
                    @PathParam("municipality")
                    @Pattern(regexp = "[0-9]{4}", message = "must be a CBS code of four digits, such as 0505")
                    String municipality,
            @Valid @NotNull PlannerRequests.NewLocalPlan plan) {
        return Page.whole(planner.keep(programmeId, municipality, plan));
    }

    @GET
    @Path("/programmes/{programmeId}/roadmap")
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.BOARD, Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY})
    @Operation(
            summary = "Roadmap by quarter",
            description = "Efforts, projects and reports of a programme by when they are due.")
    public Page<RoadmapQuarter> roadmap(
            @Parameter(description = "Id of the programme.") @PathParam("programmeId") UUID programmeId) {
        return Page.whole(planner.roadmap(programmeId));
    }
}
