package nl.tandem.contracting.closedperiod;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/closed-periods")
@Tag(name = "closed-periods", description = "Months of which the books are closed.")
class ClosedPeriodResource {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 12, 31);

    private final ClosedPeriods periods;

    ClosedPeriodResource(ClosedPeriods periods) {
        this.periods = periods;
    }

    @POST
    @RolesAllowed(Roles.CONTROLLER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Close a period",
            description = "No contract can be amended or ended with effect in it any more. It is not opened again.")
    @APIResponse(
            responseCode = "201",
            description = "Closed.",
            content = @Content(schema = @Schema(implementation = ClosedPeriod.class)))
    @APIResponse(responseCode = "409", description = "A part of it is closed already.")
    public Response close(ClosedPeriodRequest request) {
        request.requireWholeMonths();
        return Created.at("/contracting/v1/closed-periods", periods.close(request));
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(summary = "List closed periods", description = "Latest first.")
    public Page<ClosedPeriod> list() {
        return Page.whole(periods.between(FIRST, LAST));
    }
}
