package nl.tandem.budget.scheme;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/settlement-schemes")
@Tag(name = "settlement", description = "Which municipality bears which part of the cost, and why.")
class SettlementSchemeResource {

    private final SettlementSchemes schemes;

    SettlementSchemeResource(SettlementSchemes schemes) {
        this.schemes = schemes;
    }

    @POST
    @RolesAllowed(Roles.CONTROLLER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Record a settlement scheme",
            description =
                    "What the region decided on dividing cost among the municipalities: solidarity, actual use, or"
                            + " anything in between, for all care or by product group. It never changes. Role: controller.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = SettlementScheme.class)))
    @APIResponse(responseCode = "409", description = "The name is taken.")
    public Response add(SettlementScheme request) {
        SettlementScheme scheme = schemes.add(request);
        return Created.at("/budget/v1/settlement-schemes/" + scheme.settlementSchemeId(), scheme);
    }

    @GET
    @RolesAllowed({Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY, Roles.BOARD})
    @Operation(summary = "Settlement schemes", description = "By first year and name.")
    public Page<SettlementScheme> list() {
        return Page.whole(schemes.all());
    }

    @GET
    @Path("/{settlementSchemeId}")
    @RolesAllowed({Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY, Roles.BOARD})
    @Operation(summary = "One settlement scheme", description = "With all that was agreed.")
    public SettlementScheme get(
            @Parameter(description = "Id of the scheme.") @PathParam("settlementSchemeId") UUID settlementSchemeId) {
        return schemes.get(settlementSchemeId);
    }
}
