package nl.tandem.contracting.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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

@Path("/audit-plans")
@Tag(name = "audits", description = "Control audits (controles) and what the board agreed about fraud.")
class AuditPlanResource {

    private final Audits audits;

    AuditPlanResource(Audits audits) {
        this.audits = audits;
    }

    @POST
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER})
    @Transactional
    @Idempotent
    @Operation(
            summary = "Adopt an audit plan",
            description =
                    "The control audits of a year: at least three, by controllers of municipalities in turn, never the same twice in a row.")
    @APIResponse(
            responseCode = "201",
            description = "Adopted; the audits.",
            content = @Content(schema = @Schema(implementation = Page.class)))
    @APIResponse(responseCode = "409", description = "There is a plan for the year.")
    public Response adopt(AuditPlan plan) {
        return Created.at("/contracting/v1/audits?year=" + plan.year(), Page.whole(audits.adopt(plan)));
    }
}
