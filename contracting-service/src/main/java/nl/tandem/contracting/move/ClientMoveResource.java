package nl.tandem.contracting.move;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.tandem.contracting.move.MoveRequests.Assessed;
import nl.tandem.contracting.move.MoveRequests.NewMove;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/client-moves")
@Tag(
        name = "client-moves",
        description = "Youths with care who move inside the region (herbeoordeling bij verhuizing).")
class ClientMoveResource {

    private final ClientMoves moves;

    ClientMoveResource(ClientMoves moves) {
        this.moves = moves;
    }

    @POST
    @RolesAllowed(Roles.MUNICIPALITY)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Tell that a youth moves",
            description =
                    "The old municipality tells the new one, which pays from that day on and has a work item to look at the care again within 8 weeks.")
    @APIResponse(
            responseCode = "201",
            description = "Told.",
            content = @Content(schema = @Schema(implementation = ClientMove.class)))
    @APIResponse(responseCode = "409", description = "You have no such care on the day before, or it was told already.")
    public Response tell(NewMove request) {
        ClientMove move = moves.tell(request);
        return Created.at("/contracting/v1/client-moves/" + move.moveId(), move);
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(
            summary = "List moves",
            description =
                    "Those that wait for the new municipality first; both municipalities and the provider see theirs.")
    public Page<ClientMove> list() {
        return Page.whole(moves.all());
    }

    @GET
    @Path("/{moveId}")
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(summary = "Read a move", description = "Who pays since when.")
    public ClientMove get(@PathParam("moveId") UUID moveId) {
        return moves.get(moveId);
    }

    @POST
    @Path("/{moveId}/assessment")
    @RolesAllowed(Roles.MUNICIPALITY)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Tell that the care was looked at again",
            description = "By the new municipality, with the allocation by which the care goes on.")
    @APIResponse(
            responseCode = "201",
            description = "Told.",
            content = @Content(schema = @Schema(implementation = ClientMove.class)))
    @APIResponse(
            responseCode = "409",
            description = "By another municipality, without an allocation for the youth, or told already.")
    public Response assessed(@PathParam("moveId") UUID moveId, Assessed request) {
        return Created.at("/contracting/v1/client-moves/" + moveId, moves.assessed(moveId, request));
    }
}
