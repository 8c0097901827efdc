package nl.tandem.contracting.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import nl.tandem.contracting.audit.AuditRequests.FraudPolicy;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/fraud-policies")
@Tag(name = "audits")
class FraudPolicyResource {

    private final Audits audits;

    FraudPolicyResource(Audits audits) {
        this.audits = audits;
    }

    @POST
    @RolesAllowed(Roles.BOARD)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Lay down a fraud policy",
            description = "What is done about fraud, from a day on; the board alone.")
    @APIResponse(
            responseCode = "201",
            description = "Laid down.",
            content = @Content(schema = @Schema(implementation = FraudPolicy.class)))
    @APIResponse(responseCode = "409", description = "There is one from this day already.")
    public Response layDown(FraudPolicy policy) {
        audits.layDown(policy);
        return Created.at("/contracting/v1/fraud-policies", policy);
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(summary = "List fraud policies", description = "Latest first.")
    public Page<FraudPolicy> list() {
        return Page.whole(audits.policies());
    }
}
