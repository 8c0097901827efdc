package nl.tandem.contracting.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.tandem.contracting.audit.AuditRequests.Report;
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

@Path("/audits")
@Tag(name = "audits")
class AuditResource {

    private final Audits audits;

    AuditResource(Audits audits) {
        this.audits = audits;
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD})
    @Operation(summary = "List audits", description = "In the order of their plans, with what they found.")
    public Page<Audit> list(@Parameter(description = "Only of this year.") @QueryParam("year") @Nullable Integer year) {
        return Page.whole(audits.of(year));
    }

    @GET
    @Path("/{auditId}")
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD})
    @Operation(summary = "Read an audit", description = "One audit with its findings.")
    public Audit get(@PathParam("auditId") UUID auditId) {
        return audits.get(auditId);
    }

    @POST
    @Path("/{auditId}/report")
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER})
    @Transactional
    @Idempotent
    @Operation(summary = "Report an audit", description = "Ends an audit with what it found; once.")
    @APIResponse(
            responseCode = "201",
            description = "Reported.",
            content = @Content(schema = @Schema(implementation = Audit.class)))
    @APIResponse(responseCode = "409", description = "It was reported already.")
    public Response report(@PathParam("auditId") UUID auditId, Report report) {
        return Created.at("/contracting/v1/audits/" + auditId, audits.report(auditId, report));
    }
}
