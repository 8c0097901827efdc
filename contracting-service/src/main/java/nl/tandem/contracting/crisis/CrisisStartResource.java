package nl.tandem.contracting.crisis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.tandem.contracting.crisis.CrisisRequests.CrisisAllocated;
import nl.tandem.contracting.crisis.CrisisRequests.NewCrisisStart;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/crisis-starts")
@Tag(name = "crisis-care", description = "Crisis care that began without a decision.")
class CrisisStartResource {

    private final CrisisStarts crises;

    CrisisStartResource(CrisisStarts crises) {
        this.crises = crises;
    }

    @POST
    @RolesAllowed(Roles.PROVIDER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Report crisis care",
            description =
                    "Crisis care that began without a decision; it may run so for 28 days, and the municipality has a work item to decide by then.")
    @APIResponse(
            responseCode = "201",
            description = "Reported.",
            content = @Content(schema = @Schema(implementation = CrisisStart.class)))
    @APIResponse(responseCode = "409", description = "The reference was used already.")
    public Response report(NewCrisisStart request) {
        CrisisStart crisis = crises.report(request);
        return Created.at("/contracting/v1/crisis-starts/" + crisis.crisisId(), crisis);
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(
            summary = "List crisis care",
            description = "Those without an allocation first; municipality and provider see their own.")
    public Page<CrisisStart> list() {
        return Page.whole(crises.all());
    }

    @GET
    @Path("/{crisisId}")
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(summary = "Read crisis care", description = "And whether it needs a decision now.")
    public CrisisStart get(@PathParam("crisisId") UUID crisisId) {
        return crises.get(crisisId);
    }

    @POST
    @Path("/{crisisId}/allocation")
    @RolesAllowed(Roles.MUNICIPALITY)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Tell that crisis care was allocated",
            description = "By which allocation, that holds by day 29.")
    @APIResponse(
            responseCode = "201",
            description = "Told.",
            content = @Content(schema = @Schema(implementation = CrisisStart.class)))
    @APIResponse(responseCode = "409", description = "There is no such allocation, or it was told already.")
    public Response allocated(@PathParam("crisisId") UUID crisisId, CrisisAllocated request) {
        return Created.at("/contracting/v1/crisis-starts/" + crisisId, crises.allocated(crisisId, request));
    }
}
