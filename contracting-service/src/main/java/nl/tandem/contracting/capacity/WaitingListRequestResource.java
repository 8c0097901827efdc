package nl.tandem.contracting.capacity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/waiting-list-requests")
@Tag(name = "capacity")
class WaitingListRequestResource {

    private final Capacity capacity;

    WaitingListRequestResource(Capacity capacity) {
        this.capacity = capacity;
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(
            summary = "List requests about waiting lists",
            description = "Those without an answer first; a provider sees its own.")
    public Page<WaitingListRequest> list() {
        return Page.whole(capacity.requests());
    }

    @GET
    @Path("/{requestId}")
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(summary = "Read a request about a waiting list", description = "With the answer when there is one.")
    public WaitingListRequest get(@PathParam("requestId") UUID requestId) {
        return capacity.request(requestId);
    }

    @POST
    @Path("/{requestId}/answer")
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.PROVIDER})
    @Transactional
    @Idempotent
    @Operation(
            summary = "Answer about a waiting list",
            description = "How the provider manages its waiting list; once.")
    @APIResponse(
            responseCode = "201",
            description = "Answered.",
            content = @Content(schema = @Schema(implementation = WaitingListRequest.class)))
    @APIResponse(responseCode = "409", description = "It was answered already.")
    public Response answer(@PathParam("requestId") UUID requestId, WaitingListAnswer answer) {
        return Created.at("/contracting/v1/waiting-list-requests/" + requestId, capacity.answer(requestId, answer));
    }
}
