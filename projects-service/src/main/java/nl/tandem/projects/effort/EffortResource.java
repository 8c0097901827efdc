package nl.tandem.projects.effort;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/")
@Tag(name = "efforts", description = "What is done for goals (inspanningen).")
class EffortResource {

    private final Efforts efforts;

    EffortResource(Efforts efforts) {
        this.efforts = efforts;
    }

    @GET
    @Path("/projects/{projectId}/efforts")
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.BOARD, Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY})
    @Operation(summary = "Efforts of a project", description = "In the order in which they were agreed.")
    public Page<Effort> list(@Parameter(description = "Id of the project.") @PathParam("projectId") UUID projectId) {
        return Page.whole(efforts.ofProject(projectId));
    }

    @GET
    @Path("/overdue-efforts")
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.BOARD, Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY})
    @Operation(summary = "Overdue efforts", description = "That should have been done by now, the longest ago first.")
    public Page<Effort> overdue() {
        return Page.whole(efforts.overdue());
    }

    @POST
    @Path("/projects/{projectId}/efforts")
    @RolesAllowed(Roles.PROGRAMME_MANAGER)
    @Transactional
    @Idempotent
    @Operation(summary = "Agree on an effort", description = "Its status is unknown until it is told.")
    @APIResponse(
            responseCode = "201",
            description = "Agreed.",
            content = @Content(schema = @Schema(implementation = Effort.class)))
    public Response agree(
            @Parameter(description = "Id of the project.") @PathParam("projectId") UUID projectId,
            @Valid @NotNull EffortRequests.NewEffort effort) {
        return Created.at(
                "/projects/v1/projects/%s/efforts".formatted(projectId),
                efforts.agree(
                        projectId,
                        effort.goalId(),
                        effort.description(),
                        effort.agreedTime(),
                        effort.dueOn(),
                        effort.signalId()));
    }

    @PUT
    @Path("/efforts/{effortId}/report")
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.MUNICIPALITY})
    @Transactional
    @Operation(
            summary = "Tell how an effort stands",
            description = "Onbekend, Behaald, In behandeling or Niet behaald: there is no fifth status.")
    @APIResponse(responseCode = "409", description = "A later status is known.")
    public Effort report(
            @Parameter(description = "Id of the effort.") @PathParam("effortId") UUID effortId,
            @Valid @NotNull EffortRequests.EffortReport report) {
        return efforts.report(effortId, report);
    }

    @GET
    @Path("/efforts/{effortId}/dates")
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.BOARD, Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY})
    @Operation(
            summary = "When sources say that an effort is due",
            description = "Each with its own words, also when they differ; what was agreed stands with the effort.")
    public Page<EffortDate> dates(@Parameter(description = "Id of the effort.") @PathParam("effortId") UUID effortId) {
        return Page.whole(efforts.dates(effortId));
    }

    @POST
    @Path("/efforts/{effortId}/dates")
    @RolesAllowed(Roles.PROGRAMME_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Record when a source says that an effort is due",
            description = "Changes nothing in what was agreed.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded; all that were recorded.",
            content = @Content(schema = @Schema(implementation = EffortDate.class, type = SchemaType.ARRAY)))
    @APIResponse(responseCode = "409", description = "This source was recorded already.")
    public Response record(
            @Parameter(description = "Id of the effort.") @PathParam("effortId") UUID effortId,
            @Valid @NotNull EffortDate date) {
        return Created.at("/projects/v1/efforts/%s/dates".formatted(effortId), efforts.record(effortId, date));
    }

    @GET
    @Path("/efforts/{effortId}/pair")
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.BOARD, Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY})
    @Operation(
            summary = "Who carries an effort",
            description = "Lead and support (trekker en steun), of two municipalities.")
    public Pair pair(@Parameter(description = "Id of the effort.") @PathParam("effortId") UUID effortId) {
        return efforts.pair(effortId);
    }

    @PUT
    @Path("/efforts/{effortId}/pair")
    @RolesAllowed(Roles.PROGRAMME_MANAGER)
    @Transactional
    @Operation(
            summary = "Say who carries an effort",
            description = "Exactly two officials, of different municipalities.")
    public Pair pair(
            @Parameter(description = "Id of the effort.") @PathParam("effortId") UUID effortId,
            @Valid @NotNull Pair pair) {
        return efforts.pair(effortId, pair);
    }
}
