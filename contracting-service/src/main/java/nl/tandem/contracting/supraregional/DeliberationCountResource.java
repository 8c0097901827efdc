package nl.tandem.contracting.supraregional;

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
import nl.tandem.contracting.supraregional.SupraregionalRequests.DeliberationCount;
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

@Path("/deliberation-counts")
@Tag(name = "supraregional")
class DeliberationCountResource {

    private final Supraregional supraregional;

    DeliberationCountResource(Supraregional supraregional) {
        this.supraregional = supraregional;
    }

    @POST
    @RolesAllowed(Roles.MUNICIPALITY)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Count decisions of a deliberation",
            description =
                    "Of the civil trajectory deliberation or the coordination point for closed care: numbers only, no cases.")
    @APIResponse(
            responseCode = "201",
            description = "Counted.",
            content = @Content(schema = @Schema(implementation = DeliberationCount.class)))
    @APIResponse(responseCode = "409", description = "The month was counted already.")
    public Response count(DeliberationCount count) {
        supraregional.count(count);
        return Created.at(
                "/contracting/v1/deliberation-counts?year=" + count.month().getYear(), count);
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY})
    @Operation(summary = "List counts of deliberations", description = "By month; a municipality sees its own.")
    public Page<DeliberationCount> list(
            @Parameter(description = "The year.", required = true) @QueryParam("year") @NotNull @Min(2015) @Max(2100)
                    Integer year) {
        return Page.whole(supraregional.counts(year));
    }
}
