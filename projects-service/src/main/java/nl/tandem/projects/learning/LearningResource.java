package nl.tandem.projects.learning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import nl.tandem.projects.effort.Effort;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/")
@Tag(name = "learning", description = "Experiments, sessions, and actions on signals (leren).")
class LearningResource {

    private final Learning learning;

    LearningResource(Learning learning) {
        this.learning = learning;
    }

    @GET
    @Path("/experiments")
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.BOARD, Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY})
    @Operation(summary = "Experiments", description = "With what was expected, what came of it and who took it over.")
    public Page<Experiment> experiments() {
        return Page.whole(learning.experiments());
    }

    @POST
    @Path("/experiments")
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.MUNICIPALITY})
    @Transactional
    @Idempotent
    @Operation(summary = "Plan an experiment", description = "With a hypothesis and how it is measured.")
    @APIResponse(
            responseCode = "201",
            description = "Planned.",
            content = @Content(schema = @Schema(implementation = Experiment.class)))
    public Response plan(@Valid @NotNull LearningRequests.NewExperiment experiment) {
        return Created.at("/projects/v1/experiments", learning.plan(experiment));
    }

    @PUT
    @Path("/experiments/{experimentId}/progress")
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.MUNICIPALITY})
    @Transactional
    @Operation(summary = "Say how far an experiment is", description = "What is done has an outcome and a result.")
    @APIResponse(responseCode = "409", description = "It is done.")
    public Experiment progress(
            @Parameter(description = "Id of the experiment.") @PathParam("experimentId") UUID experimentId,
            @Valid @NotNull LearningRequests.ExperimentProgress progress) {
        return learning.progress(experimentId, progress);
    }

    @POST
    @Path("/experiments/{experimentId}/reuses")
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.MUNICIPALITY})
    @Transactional
    @Idempotent
    @Operation(summary = "Take an experiment over", description = "By another municipality, when it is done.")
    @APIResponse(
            responseCode = "201",
            description = "Taken over.",
            content = @Content(schema = @Schema(implementation = Experiment.class)))
    @APIResponse(responseCode = "409", description = "It is not done.")
    public Response reuse(
            @Parameter(description = "Id of the experiment.") @PathParam("experimentId") UUID experimentId,
            @Valid @NotNull LearningRequests.NewReuse reuse) {
        return Created.at("/projects/v1/experiments", learning.reuse(experimentId, reuse));
    }

    @GET
    @Path("/learning-sessions")
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.BOARD, Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY})
    @Operation(summary = "Sessions", description = "In which something was learned, the latest first.")
    public Page<LearningRequests.LearningSession> sessions() {
        return Page.whole(learning.sessions());
    }

    @POST
    @Path("/learning-sessions")
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.MUNICIPALITY})
    @Transactional
    @Idempotent
    @Operation(summary = "Record a session", description = "With what was learned.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = LearningRequests.LearningSession.class)))
    public Response hold(@Valid @NotNull LearningRequests.LearningSession session) {
        return Created.at("/projects/v1/learning-sessions", learning.hold(session));
    }

    @GET
    @Path("/indicator-signals")
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.BOARD, Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY})
    @Operation(
            summary = "Signals of monitoring",
            description =
                    "With what is done about them, the latest first, at most 500. A municipality sees those about itself and the region.")
    public Page<HeardSignal> signals() {
        return Page.whole(learning.signals());
    }

    @POST
    @Path("/indicator-signals/{signalId}/actions")
    @RolesAllowed(Roles.PROGRAMME_MANAGER)
    @Transactional
    @Idempotent
    @Operation(summary = "Act on a signal", description = "An effort of a project that answers it (verbeteractie).")
    @APIResponse(
            responseCode = "201",
            description = "Agreed.",
            content = @Content(schema = @Schema(implementation = Effort.class)))
    public Response act(
            @Parameter(description = "Id of the signal.") @PathParam("signalId") UUID signalId,
            @Valid @NotNull LearningRequests.NewAction action) {
        return Created.at(
                "/projects/v1/projects/%s/efforts".formatted(action.projectId()), learning.act(signalId, action));
    }
}
