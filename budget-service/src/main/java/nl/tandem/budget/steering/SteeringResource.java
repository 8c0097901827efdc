package nl.tandem.budget.steering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/steering-memos")
@Tag(name = "planning and control")
class SteeringResource {

    private final SteeringMemos memos;

    SteeringResource(SteeringMemos memos) {
        this.memos = memos;
    }

    @POST
    @RolesAllowed(Roles.CONTROLLER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Write a steering memo",
            description = "The options at an expected overrun (knoppennotitie), each effect with what it rests on.")
    @APIResponse(
            responseCode = "201",
            description = "Written.",
            content = @Content(schema = @Schema(implementation = SteeringMemo.class)))
    @APIResponse(responseCode = "409", description = "The title is taken.")
    public Response add(SteeringMemo request) {
        SteeringMemo memo = memos.add(request);
        return Created.at("/budget/v1/steering-memos/" + memo.steeringMemoId(), memo);
    }

    @GET
    @RolesAllowed({Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY, Roles.BOARD})
    @Operation(summary = "Steering memos", description = "The newest first, at most 100.")
    public Page<SteeringMemo> list() {
        return Page.whole(memos.all());
    }

    @GET
    @Path("/{steeringMemoId}")
    @RolesAllowed({Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY, Roles.BOARD})
    @Operation(summary = "One steering memo", description = "With all options.")
    public SteeringMemo get(
            @Parameter(description = "Id of the memo.") @PathParam("steeringMemoId") UUID steeringMemoId) {
        return memos.get(steeringMemoId);
    }

    @POST
    @Path("/{steeringMemoId}/scenario")
    @RolesAllowed({Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY, Roles.BOARD})
    @Operation(
            summary = "What a choice of options comes to",
            description = "The saving line by line and what is left of the overrun. Changes nothing.")
    public SteeringScenario scenario(
            @Parameter(description = "Id of the memo.") @PathParam("steeringMemoId") UUID steeringMemoId,
            SteeringScenario.Choice request) {
        return SteeringScenario.of(memos.get(steeringMemoId), request.buttons());
    }
}
