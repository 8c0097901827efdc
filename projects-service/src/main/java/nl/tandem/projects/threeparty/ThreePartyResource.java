package nl.tandem.projects.threeparty;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import nl.tandem.projects.threeparty.ThreePartyRequests.Agreements;
import nl.tandem.projects.threeparty.ThreePartyRequests.NewMeeting;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/three-party-meetings")
@Tag(name = "planner")
class ThreePartyResource {

    private final ThreePartyMeetings meetings;

    ThreePartyResource(ThreePartyMeetings meetings) {
        this.meetings = meetings;
    }

    @GET
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.BOARD, Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY})
    @Operation(
            summary = "Talks of three parties",
            description =
                    "A municipality, the service organisation and the youth teams about reports (driehoeksoverleg), the"
                            + " latest first, at most 500. A municipality sees its own.")
    public Page<ThreePartyMeeting> list(
            @Parameter(description = "CBS code of one municipality; without it all.")
                    @QueryParam("municipality")
                    @Pattern(regexp = "[0-9]{4}")
                    @Nullable
                    String municipality) {
        return Page.whole(meetings.all(municipality));
    }

    @POST
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.MUNICIPALITY})
    @Transactional
    @Idempotent
    @Operation(
            summary = "Plan a talk of three parties",
            description = "With who speaks for each party, and the published reports it is about.")
    @APIResponse(
            responseCode = "201",
            description = "Planned.",
            content = @Content(schema = @Schema(implementation = ThreePartyMeeting.class)))
    public Response plan(@Valid @NotNull NewMeeting meeting) {
        return Created.at("/projects/v1/three-party-meetings", meetings.plan(meeting));
    }

    @PUT
    @Path("/{meetingId}/agreements")
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.MUNICIPALITY})
    @Transactional
    @Operation(
            summary = "Write down what was agreed",
            description = "Not before the meeting begins; the latest text counts.")
    @APIResponse(responseCode = "409", description = "The meeting has not begun.")
    public ThreePartyMeeting agree(
            @Parameter(description = "Id of the meeting.") @PathParam("meetingId") UUID meetingId,
            @Valid @NotNull Agreements agreements) {
        return meetings.agree(meetingId, agreements.words());
    }
}
