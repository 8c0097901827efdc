package nl.tandem.contracting.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/outflows")
@Tag(name = "deliveries")
class OutflowResource {

    private final Outflows outflows;

    OutflowResource(Outflows outflows) {
        this.outflows = outflows;
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY})
    @Operation(
            summary = "Count outflow by reason",
            description =
                    "Deliveries that ended in a year by RedenBeeindiging; 39 is outflow to another domain, such as the Wlz. What is stopped for the time being (20) is no outflow.")
    public Page<OutflowCount> list(
            @Parameter(description = "The year.", required = true) @QueryParam("year") @NotNull @Min(2015) @Max(2100)
                    Integer year) {
        return Page.whole(outflows.in(year));
    }
}
