package nl.tandem.budget.interimreport;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import nl.tandem.budget.financialdocument.FinancialDocument;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/interim-reports")
@Tag(name = "planning and control")
class InterimReportResource {

    private final DrawUpReport drawUp;

    InterimReportResource(DrawUpReport drawUp) {
        this.drawUp = drawUp;
    }

    @POST
    @RolesAllowed(Roles.CONTROLLER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Draw up an interim report",
            description =
                    "Budget, realised, committed, forecast and deviation of every post, with explanation, measure,"
                            + " certainty and a traffic light. It is a financial document: agreed, adopted and published there.")
    @APIResponse(
            responseCode = "201",
            description = "Drawn up.",
            content = @Content(schema = @Schema(implementation = FinancialDocument.class)))
    @APIResponse(responseCode = "409", description = "Some cost is on no post, or the title is taken.")
    public Response drawUp(InterimReportRequest request) {
        FinancialDocument report = drawUp.drawUp(request);
        return Created.at("/budget/v1/financial-documents/" + report.documentId(), report);
    }
}
