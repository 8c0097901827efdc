package nl.tandem.contracting.capacity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/capacity-reports")
@Tag(name = "capacity", description = "Occupancy, free places and waiting times (bezetting, wachttijden).")
class CapacityReportResource {

    private final Capacity capacity;

    CapacityReportResource(Capacity capacity) {
        this.capacity = capacity;
    }

    @POST
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.PROVIDER})
    @Transactional
    @Idempotent
    @Operation(
            summary = "Report a week",
            description =
                    "How a location stands in a week for a category. Longer waits than the norm ask the provider how it manages its list.")
    @APIResponse(
            responseCode = "201",
            description = "Reported.",
            content = @Content(schema = @Schema(implementation = CapacityReport.class)))
    @APIResponse(responseCode = "409", description = "The provider is not registered.")
    public Response report(CapacityReport report) {
        capacity.report(report);
        return Created.at("/contracting/v1/location-standings", report);
    }
}
