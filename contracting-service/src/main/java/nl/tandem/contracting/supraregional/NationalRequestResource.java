package nl.tandem.contracting.supraregional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.tandem.contracting.supraregional.SupraregionalRequests.Decision;
import nl.tandem.contracting.supraregional.SupraregionalRequests.NationalRequest;
import nl.tandem.contracting.supraregional.SupraregionalRequests.NewNationalRequest;
import nl.tandem.contracting.supraregional.SupraregionalRequests.Ratio;
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

@Path("/national-requests")
@Tag(name = "supraregional")
class NationalRequestResource {

    private final NationalRequests requests;

    NationalRequestResource(NationalRequests requests) {
        this.requests = requests;
    }

    @POST
    @RolesAllowed(Roles.MUNICIPALITY)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Ask for care that is bought nationally",
            description = "Registers a request for care under the national agreement (LTA).")
    @APIResponse(
            responseCode = "201",
            description = "Registered.",
            content = @Content(schema = @Schema(implementation = NationalRequest.class)))
    @APIResponse(responseCode = "409", description = "The reference was used.")
    public Response ask(NewNationalRequest request) {
        NationalRequest asked = requests.ask(request);
        return Created.at("/contracting/v1/national-requests/" + asked.requestId(), asked);
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY})
    @Operation(
            summary = "List requests for national care",
            description = "The latest 500; a municipality sees its own.")
    public Page<NationalRequest> list() {
        return Page.whole(requests.all());
    }

    @GET
    @Path("/ratio")
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY})
    @Operation(
            summary = "Read how many were rejected",
            description = "Of the requests of a year; a municipality sees its own.")
    public Ratio ratio(
            @Parameter(description = "The year.", required = true) @QueryParam("year") @NotNull @Min(2015) @Max(2100)
                    Integer year) {
        return requests.ratio(year);
    }

    @GET
    @Path("/{requestId}")
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY})
    @Operation(summary = "Read a request for national care", description = "And what became of it.")
    public NationalRequest get(@PathParam("requestId") UUID requestId) {
        return requests.get(requestId);
    }

    @POST
    @Path("/{requestId}/decision")
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Decide on a request for national care",
            description = "Granted, or rejected with a reason; once.")
    @APIResponse(
            responseCode = "201",
            description = "Decided.",
            content = @Content(schema = @Schema(implementation = NationalRequest.class)))
    @APIResponse(responseCode = "409", description = "It was decided already.")
    public Response decide(@PathParam("requestId") UUID requestId, Decision decision) {
        return Created.at("/contracting/v1/national-requests/" + requestId, requests.decide(requestId, decision));
    }
}
