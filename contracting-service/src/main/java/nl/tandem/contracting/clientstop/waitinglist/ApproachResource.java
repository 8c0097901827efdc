package nl.tandem.contracting.clientstop.waitinglist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import nl.tandem.kit.page.PageQuery;
import nl.tandem.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/waiting-list-approaches")
@Tag(
        name = "waiting-lists",
        description = "What is done about waiting lists (wachtlijsten), and proposals to the board.")
class ApproachResource {

    private final Approaches approaches;

    ApproachResource(Approaches approaches) {
        this.approaches = approaches;
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.BOARD, Roles.MUNICIPALITY, Roles.PROVIDER, Roles.EXPERT_TEAM})
    @Operation(summary = "List waiting-list approaches", description = "Newest first; a provider sees its own only.")
    public Page<Approach> list(@Valid @BeanParam PageQuery page) {
        return Page.of(approaches.page(page), page, approaches.count());
    }

    @GET
    @Path("/{approachId}")
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.BOARD, Roles.MUNICIPALITY, Roles.PROVIDER, Roles.EXPERT_TEAM})
    @Operation(summary = "Read a waiting-list approach", description = "One approach with the steps that were taken.")
    public Approach get(@PathParam("approachId") UUID approachId) {
        return approaches.find(approachId).orElseThrow(() -> Problem.notFound("This approach"));
    }

    @POST
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Open a waiting-list approach",
            description = "Begins the seven steps (wachtlijstaanpak) for the care of one category at a provider.")
    @APIResponse(
            responseCode = "201",
            description = "Opened.",
            content = @Content(schema = @Schema(implementation = Approach.class)))
    @APIResponse(responseCode = "409", description = "One is open already.")
    public Response open(OpenApproachRequest asked) {
        return at(approaches.open(asked));
    }

    @POST
    @Path("/{approachId}/steps")
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.EXPERT_TEAM})
    @Transactional
    @Idempotent
    @Operation(
            summary = "Take a step",
            description = "Records the next of the seven steps with who took it and the evidence.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = Approach.class)))
    @APIResponse(responseCode = "409", description = "It is not the next step, or the approach ended.")
    public Response take(@PathParam("approachId") UUID approachId, TakeStepRequest taken) {
        return at(approaches.take(approachId, taken));
    }

    private static Response at(Approach approach) {
        return Created.at("/contracting/v1/waiting-list-approaches/" + approach.approachId(), approach);
    }
}
