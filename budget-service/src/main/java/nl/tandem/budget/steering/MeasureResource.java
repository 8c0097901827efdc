package nl.tandem.budget.steering;

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

@Path("/measures")
@Tag(name = "planning and control")
class MeasureResource {

    private final Measures measures;

    MeasureResource(Measures measures) {
        this.measures = measures;
    }

    @POST
    @RolesAllowed(Roles.CONTROLLER)
    @Transactional
    @Idempotent
    @Operation(summary = "Record a measure", description = "What is done to lower cost, and what it should save.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = Measure.class)))
    @APIResponse(responseCode = "409", description = "The code is taken.")
    public Response add(Measure request) {
        return Created.at("/budget/v1/measures", measures.add(request));
    }

    @GET
    @RolesAllowed({Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.BOARD})
    @Operation(
            summary = "Measures and their effect",
            description =
                    "Each beside its target: the cost of its categories without it and by the newest forecast of the year.")
    public Page<Measure> list() {
        return Page.whole(measures.all());
    }
}
