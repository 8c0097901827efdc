package nl.tandem.budget.advance;

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

@Path("/advance-schedules")
@Tag(name = "settlement")
class AdvanceResource {

    private final Advances advances;

    AdvanceResource(Advances advances) {
        this.advances = advances;
    }

    @POST
    @RolesAllowed(Roles.CONTROLLER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Adopt or revise the advances of a year",
            description =
                    "Divides the budget by the key and over instalments, exactly. A second call for the same year revises"
                            + " it: what is due stays, the rest changes.")
    @APIResponse(
            responseCode = "201",
            description = "Adopted.",
            content = @Content(schema = @Schema(implementation = AdvanceSchedule.class)))
    @APIResponse(responseCode = "409", description = "All instalments are due already.")
    public Response adopt(AdvanceScheduleRequest request) {
        AdvanceSchedule schedule = advances.adopt(request);
        return Created.at("/budget/v1/advance-schedules?year=" + schedule.year(), schedule);
    }

    @GET
    @RolesAllowed({Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY, Roles.BOARD})
    @Operation(
            summary = "Advances of a year",
            description = "Every version, the newest first. A municipality sees its own instalments.")
    public Page<AdvanceSchedule> versions(
            @Parameter(description = "The year.") @QueryParam("year") @NotNull @Min(2015) @Max(2100) Integer year) {
        return Page.whole(advances.versions(year));
    }
}
