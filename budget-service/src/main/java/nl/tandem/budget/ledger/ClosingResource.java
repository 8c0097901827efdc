package nl.tandem.budget.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
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

@Path("/")
@Tag(name = "ledger")
class ClosingResource {

    private final Closings closings;
    private final UseCounts useCounts;

    ClosingResource(Closings closings, UseCounts useCounts) {
        this.closings = closings;
        this.useCounts = useCounts;
    }

    @POST
    @Path("/closed-months")
    @RolesAllowed(Roles.CONTROLLER)
    @Transactional
    @Idempotent
    @Operation(summary = "Close a booking month", description = "Nothing can be booked in it by hand any more.")
    @APIResponse(
            responseCode = "201",
            description = "Closed.",
            content = @Content(schema = @Schema(implementation = ClosedMonth.class)))
    public Response close(ClosedMonth request) {
        return Created.at("/budget/v1/closed-months", closings.close(request));
    }

    @GET
    @Path("/closed-months")
    @RolesAllowed({Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY, Roles.BOARD})
    @Operation(summary = "Closed booking months", description = "In order.")
    public Page<ClosedMonth> months() {
        return Page.whole(closings.months());
    }

    @GET
    @Path("/closed-care-years")
    @RolesAllowed({Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY, Roles.BOARD})
    @Operation(
            summary = "Closed care years",
            description = "Care years with a final settlement; what is booked later is settled under the same scheme.")
    public Page<ClosedYear> years() {
        return Page.whole(closings.years());
    }

    @POST
    @Path("/use-counts")
    @RolesAllowed(Roles.CONTROLLER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Record how many youths had care",
            description = "For years that were not booked here; schemes by use divide by these numbers.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = RecordedUse.class)))
    @APIResponse(responseCode = "409", description = "They were recorded already.")
    public Response record(RecordedUse request) {
        return Created.at("/budget/v1/use-counts", useCounts.add(request));
    }
}
