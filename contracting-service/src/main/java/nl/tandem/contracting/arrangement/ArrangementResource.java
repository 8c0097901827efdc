package nl.tandem.contracting.arrangement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.tandem.contracting.arrangement.ArrangementRequests.Decided;
import nl.tandem.contracting.arrangement.ArrangementRequests.NewArrangement;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/arrangements")
@Tag(name = "arrangements", description = "Arrangements of building blocks with one plan.")
class ArrangementResource {

    private final Arrangements arrangements;

    ArrangementResource(Arrangements arrangements) {
        this.arrangements = arrangements;
    }

    @POST
    @RolesAllowed({Roles.MUNICIPALITY, Roles.PROVIDER})
    @Transactional
    @Idempotent
    @Operation(
            summary = "Propose an arrangement",
            description = "Two products or more with one plan, as youth, access team and provider made it together.")
    @APIResponse(
            responseCode = "201",
            description = "Proposed.",
            content = @Content(schema = @Schema(implementation = Arrangement.class)))
    @APIResponse(responseCode = "409", description = "The reference is taken, or the provider is not registered.")
    public Response propose(NewArrangement request) {
        Arrangement arrangement = arrangements.propose(request);
        return Created.at("/contracting/v1/arrangements/" + arrangement.arrangementId(), arrangement);
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(summary = "List arrangements", description = "The latest 500; municipality and provider see their own.")
    public Page<Arrangement> list() {
        return Page.whole(arrangements.all());
    }

    @GET
    @Path("/{arrangementId}")
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(summary = "Read an arrangement", description = "One arrangement and what was decided.")
    public Arrangement get(@PathParam("arrangementId") UUID arrangementId) {
        return arrangements.get(arrangementId);
    }

    @POST
    @Path("/{arrangementId}/decision")
    @RolesAllowed(Roles.MUNICIPALITY)
    @Transactional
    @Idempotent
    @Operation(summary = "Decide on an arrangement", description = "The access team of the municipality decides; once.")
    @APIResponse(
            responseCode = "201",
            description = "Decided.",
            content = @Content(schema = @Schema(implementation = Arrangement.class)))
    @APIResponse(responseCode = "409", description = "It decided already.")
    public Response decide(@PathParam("arrangementId") UUID arrangementId, Decided request) {
        return Created.at("/contracting/v1/arrangements/" + arrangementId, arrangements.decide(arrangementId, request));
    }
}
