package nl.tandem.contracting.subcontract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.tandem.contracting.subcontract.SubcontractRequests.NewSubcontract;
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

@Path("/subcontracts")
@Tag(name = "providers")
class SubcontractResource {

    private final Subcontracts subcontracts;

    SubcontractResource(Subcontracts subcontracts) {
        this.subcontracts = subcontracts;
    }

    @POST
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Register a subcontractor",
            description =
                    "A provider delivers a part of the care of a contract. The head contractor stays the contact and declares; a subcontractor has no subcontractors.")
    @APIResponse(
            responseCode = "201",
            description = "Registered.",
            content = @Content(schema = @Schema(implementation = Subcontract.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "The contract is not active, one of both is in another chain, or the subcontractor would declare the same care itself.")
    public Response register(NewSubcontract request) {
        Subcontract subcontract = subcontracts.register(request);
        return Created.at("/contracting/v1/subcontracts/" + subcontract.subcontractId(), subcontract);
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(
            summary = "List subcontractors",
            description = "A head contractor sees its subcontractors, a subcontractor its head contractors.")
    public Page<Subcontract> list(
            @Parameter(description = "Only under the head contractor with this AGB code.")
                    @QueryParam("headCode")
                    @Nullable
                    String headCode) {
        return Page.whole(subcontracts.of(headCode));
    }

    @GET
    @Path("/{subcontractId}")
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(
            summary = "Read a subcontract",
            description = "Who works under whom, and who bears what of an overspend.")
    public Subcontract get(@PathParam("subcontractId") UUID subcontractId) {
        return subcontracts.get(subcontractId);
    }
}
