package nl.tandem.budget.monitor;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
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

@Path("/")
@Tag(name = "planning and control")
class FinancialMonitorResource {

    private final FinancialMonitors monitors;

    FinancialMonitorResource(FinancialMonitors monitors) {
        this.monitors = monitors;
    }

    @POST
    @Path("/local-costs")
    @RolesAllowed({Roles.CONTROLLER, Roles.MUNICIPALITY})
    @Transactional
    @Idempotent
    @Operation(summary = "Record local cost", description = "What a municipality spends on youth outside the region.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = LocalCost.class)))
    public Response add(LocalCost request) {
        return Created.at("/budget/v1/financial-monitors?year=" + request.year(), monitors.add(request));
    }

    @GET
    @Path("/financial-monitors")
    @RolesAllowed({Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY, Roles.BOARD})
    @Operation(
            summary = "Financial monitors of a year",
            description =
                    "One sheet per municipality with regional and local columns that add up; a municipality sees its own.")
    public Page<FinancialMonitor> list(
            @Parameter(description = "The year.") @QueryParam("year") @NotNull @Min(2015) @Max(2100) Integer year) {
        return Page.whole(monitors.of(year));
    }
}
