package nl.tandem.projects.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import nl.tandem.kit.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/projects/{projectId}/dossier")
@Tag(name = "dossiers", description = "Means, risks and more of projects (projectdossiers).")
class DossierResource {

    private final Dossiers dossiers;

    DossierResource(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Schema(description = "Means.")
    record MeansLines(
            @Schema(description = "Lines.") @NotNull @Size(max = 200)
            List<@Valid @NotNull MeansLine> lines) {}

    @Schema(description = "Risks.")
    record RiskLines(
            @Schema(description = "Lines.") @NotNull @Size(max = 200)
            List<@Valid @NotNull RiskLine> lines) {}

    @Schema(description = "Dependencies.")
    record DependencyLines(
            @Schema(description = "Lines.") @NotNull @Size(max = 200)
            List<@Valid @NotNull DependencyLine> lines) {}

    @Schema(description = "Stakeholders.")
    record StakeholderLines(
            @Schema(description = "Lines.") @NotNull @Size(max = 200)
            List<@Valid @NotNull StakeholderLine> lines) {}

    @Schema(description = "Communication plan.")
    record CommunicationLines(
            @Schema(description = "Lines.") @NotNull @Size(max = 200)
            List<@Valid @NotNull CommunicationLine> lines) {}

    @GET
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.BOARD, Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY})
    @Operation(
            summary = "The dossier of a project",
            description =
                    "Means with who pays them and what was spent, risks as a matrix, dependencies, stakeholders, communication.")
    public Dossier get(@Parameter(description = "Id of the project.") @PathParam("projectId") UUID projectId) {
        return dossiers.get(projectId);
    }

    @PUT
    @Path("/means")
    @RolesAllowed(Roles.PROGRAMME_MANAGER)
    @Transactional
    @Operation(summary = "Write the means", description = "The whole list; a line that nobody pays is refused.")
    public Dossier means(
            @Parameter(description = "Id of the project.") @PathParam("projectId") UUID projectId,
            @Valid @NotNull MeansLines means) {
        return dossiers.write(projectId, DossierPart.MEANS, means.lines());
    }

    @PUT
    @Path("/risks")
    @RolesAllowed(Roles.PROGRAMME_MANAGER)
    @Transactional
    @Operation(summary = "Write the risks", description = "The whole list.")
    public Dossier risks(
            @Parameter(description = "Id of the project.") @PathParam("projectId") UUID projectId,
            @Valid @NotNull RiskLines risks) {
        return dossiers.write(projectId, DossierPart.RISKS, risks.lines());
    }

    @PUT
    @Path("/dependencies")
    @RolesAllowed(Roles.PROGRAMME_MANAGER)
    @Transactional
    @Operation(summary = "Write the dependencies", description = "The whole list.")
    public Dossier dependencies(
            @Parameter(description = "Id of the project.") @PathParam("projectId") UUID projectId,
            @Valid @NotNull DependencyLines dependencies) {
        return dossiers.depend(projectId, dependencies.lines());
    }

    @PUT
    @Path("/stakeholders")
    @RolesAllowed(Roles.PROGRAMME_MANAGER)
    @Transactional
    @Operation(summary = "Write the stakeholders", description = "The whole list.")
    public Dossier stakeholders(
            @Parameter(description = "Id of the project.") @PathParam("projectId") UUID projectId,
            @Valid @NotNull StakeholderLines stakeholders) {
        return dossiers.write(projectId, DossierPart.STAKEHOLDERS, stakeholders.lines());
    }

    @PUT
    @Path("/communication")
    @RolesAllowed(Roles.PROGRAMME_MANAGER)
    @Transactional
    @Operation(summary = "Write the communication plan", description = "The whole list.")
    public Dossier communication(
            @Parameter(description = "Id of the project.") @PathParam("projectId") UUID projectId,
            @Valid @NotNull CommunicationLines communication) {
        return dossiers.write(projectId, DossierPart.COMMUNICATION, communication.lines());
    }
}
