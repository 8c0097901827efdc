package nl.tandem.contracting.procurement;

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

@Path("/segments")
@Tag(name = "procurement")
class SegmentResource {

    private final Procurements procurements;

    SegmentResource(Procurements procurements) {
        this.procurements = procurements;
    }

    @POST
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Lay down a segment",
            description = "A part of the care, and the ways in which it may be bought.")
    @APIResponse(
            responseCode = "201",
            description = "Laid down.",
            content = @Content(schema = @Schema(implementation = Segment.class)))
    @APIResponse(responseCode = "409", description = "It has a version from this day already.")
    public Response add(Segment segment) {
        procurements.add(segment);
        return Created.at("/contracting/v1/segments", segment);
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(summary = "List segments", description = "All versions, oldest first.")
    public Page<Segment> list() {
        return Page.whole(procurements.segments());
    }
}
