package nl.tandem.contracting.procurement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/suitability-gates")
@Tag(name = "procurement")
class SuitabilityGateResource {

    private final SuitabilityGate gate;

    SuitabilityGateResource(SuitabilityGate gate) {
        this.gate = gate;
    }

    @POST
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Require suitability",
            description =
                    "Contracts that start from this day on are activated only with providers whose application was"
                            + " admitted in a procurement for that time.")
    @APIResponse(
            responseCode = "201",
            description = "Laid down.",
            content = @Content(schema = @Schema(implementation = Gate.class)))
    @APIResponse(responseCode = "409", description = "This day is laid down already.")
    public Response close(Gate request) {
        gate.close(request);
        return Created.at("/contracting/v1/suitability-gates", request);
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD})
    @Operation(summary = "List requirements of suitability", description = "By the day from which they hold.")
    public Page<Gate> list() {
        return Page.whole(gate.all());
    }
}
