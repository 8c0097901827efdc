package nl.tandem.contracting.subcontract;

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

@Path("/subcontracts/{subcontractId}/overspends")
@Tag(name = "providers")
class OverspendResource {

    private final Overspends overspends;

    OverspendResource(Overspends overspends) {
        this.overspends = overspends;
    }

    @POST
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Settle an overspend",
            description =
                    "Divides what care of a subcontractor was declared above the ceiling, by the clause of the subcontract.")
    @APIResponse(
            responseCode = "201",
            description = "Settled.",
            content = @Content(schema = @Schema(implementation = Overspend.class)))
    @APIResponse(responseCode = "409", description = "More than was overspent, or the year was settled already.")
    public Response settle(@PathParam("subcontractId") UUID subcontractId, NewOverspend request) {
        return Created.at(
                "/contracting/v1/subcontracts/" + subcontractId + "/overspends",
                overspends.settle(subcontractId, request));
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.PROVIDER})
    @Operation(summary = "List settled overspends", description = "By care year; head and subcontractor see theirs.")
    public Page<Overspend> list(@PathParam("subcontractId") UUID subcontractId) {
        return Page.whole(overspends.of(subcontractId));
    }
}
