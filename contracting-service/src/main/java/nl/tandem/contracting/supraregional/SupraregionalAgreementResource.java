package nl.tandem.contracting.supraregional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import nl.tandem.contracting.supraregional.SupraregionalRequests.Agreement;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/supraregional-agreements")
@Tag(
        name = "supraregional",
        description =
                "Care that is bought with other regions or nationally, and numbers of deliberations on closed care.")
class SupraregionalAgreementResource {

    private final Supraregional supraregional;

    SupraregionalAgreementResource(Supraregional supraregional) {
        this.supraregional = supraregional;
    }

    @POST
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Agree with other regions",
            description =
                    "Which regions take part in a contract (bovenregionaal), such as for closed care (JeugdzorgPlus).")
    @APIResponse(
            responseCode = "201",
            description = "Agreed.",
            content = @Content(schema = @Schema(implementation = Agreement.class)))
    @APIResponse(responseCode = "409", description = "The contract is not active, or has an agreement from this day.")
    public Response agree(Agreement agreement) {
        supraregional.agree(agreement);
        return Created.at("/contracting/v1/supraregional-agreements", agreement);
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(summary = "List agreements with other regions", description = "Oldest first; a provider sees its own.")
    public Page<Agreement> list() {
        return Page.whole(supraregional.agreements());
    }
}
