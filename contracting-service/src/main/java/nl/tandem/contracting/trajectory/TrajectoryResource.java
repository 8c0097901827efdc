package nl.tandem.contracting.trajectory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.tandem.contracting.trajectory.TrajectoryRequests.NewLead;
import nl.tandem.contracting.trajectory.TrajectoryRequests.NewPayment;
import nl.tandem.contracting.trajectory.TrajectoryRequests.NewTrajectory;
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
import org.jspecify.annotations.Nullable;

@Path("/trajectories")
@Tag(name = "trajectories", description = "Results for a fixed budget that partners share (trajectfinanciering).")
class TrajectoryResource {

    private final Trajectories trajectories;

    TrajectoryResource(Trajectories trajectories) {
        this.trajectories = trajectories;
    }

    @POST
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY})
    @Transactional
    @Idempotent
    @Operation(
            summary = "Agree a trajectory",
            description =
                    "A result for a fixed budget: who leads, what each partner has of the budget, and what is paid at the start.")
    @APIResponse(
            responseCode = "201",
            description = "Agreed.",
            content = @Content(schema = @Schema(implementation = Trajectory.class)))
    @APIResponse(responseCode = "409", description = "The reference is taken, or a partner is not registered.")
    public Response agree(NewTrajectory request) {
        Trajectory trajectory = trajectories.agree(request);
        return Created.at("/contracting/v1/trajectories/" + trajectory.trajectoryId(), trajectory);
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY})
    @Operation(summary = "List trajectories", description = "The latest 500; a municipality sees its own.")
    public Page<Trajectory> list(
            @Parameter(description = "Only of this municipality (CBS code).") @QueryParam("municipality") @Nullable
                    String municipality) {
        return Page.whole(trajectories.all(municipality));
    }

    @GET
    @Path("/{trajectoryId}")
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY})
    @Operation(summary = "Read a trajectory", description = "With its leads, its shares and what was paid.")
    public Trajectory get(@PathParam("trajectoryId") UUID trajectoryId) {
        return trajectories.get(trajectoryId);
    }

    @POST
    @Path("/{trajectoryId}/leads")
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY})
    @Transactional
    @Idempotent
    @Operation(
            summary = "Change the lead contractor",
            description = "Another partner leads from a later day on; at any day exactly one does.")
    @APIResponse(
            responseCode = "201",
            description = "Changed.",
            content = @Content(schema = @Schema(implementation = Trajectory.class)))
    @APIResponse(responseCode = "409", description = "The day is not after the last lead began, or after the end.")
    public Response lead(@PathParam("trajectoryId") UUID trajectoryId, NewLead request) {
        return Created.at("/contracting/v1/trajectories/" + trajectoryId, trajectories.lead(trajectoryId, request));
    }

    @POST
    @Path("/{trajectoryId}/payments")
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY})
    @Transactional
    @Idempotent
    @Operation(
            summary = "Pay a part",
            description = "Pays a part of the budget: the start part before the result, all of it after; never more.")
    @APIResponse(
            responseCode = "201",
            description = "Paid.",
            content = @Content(schema = @Schema(implementation = Trajectory.class)))
    @APIResponse(responseCode = "409", description = "More than can be paid now.")
    public Response pay(@PathParam("trajectoryId") UUID trajectoryId, NewPayment request) {
        return Created.at("/contracting/v1/trajectories/" + trajectoryId, trajectories.pay(trajectoryId, request));
    }
}
