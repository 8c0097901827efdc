package nl.tandem.projects.organisationmodel;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/")
@Tag(
        name = "models",
        description = "Ways to organise the work, side by side (modellen, toetsingskader, kruisjeslijst).")
class OrganisationModelResource {

    private static final String CODE = "[A-Z0-9_-]{1,20}";

    private final OrganisationModels models;

    OrganisationModelResource(OrganisationModels models) {
        this.models = models;
    }

    @Schema(name = "NamedModelOrTask", description = "What a model or a task is called.")
    record Name(
            @Schema(description = "Name.") @NotBlank @Size(max = 300)
            String name) {}

    @Schema(name = "NewModelScore", description = "What a model scores.")
    record NewScore(
            @Schema(description = "Score, 5 is best.") @NotNull @Min(1) @Max(5)
            Integer score,

            @Schema(description = "Why.") @NotBlank @Size(max = 2000)
            String motivation) {}

    @Schema(description = "Who does a task.")
    record NewOwner(
            @Schema(description = "Party.", examples = "serviceorganisatie") @NotBlank @Size(max = 200)
            String owner) {}

    @GET
    @Path("/models")
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.BOARD, Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY})
    @Operation(summary = "Models side by side", description = "With their score sheets, and who does what in each.")
    public Page<OrganisationModel> list() {
        return Page.whole(models.all());
    }

    @PUT
    @Path("/models/{code}")
    @RolesAllowed(Roles.PROGRAMME_MANAGER)
    @Transactional
    @Operation(summary = "Name a model", description = "Adds it, or gives it another name.")
    public OrganisationModel keep(
            @Parameter(description = "Code of the model.") @PathParam("code") @Pattern(regexp = CODE) String code,
            @Valid @NotNull Name name) {
        return models.keep(code, name.name());
    }

    @PUT
    @Path("/models/{code}/scores/{criterion}")
    @RolesAllowed(Roles.PROGRAMME_MANAGER)
    @Transactional
    @Operation(summary = "Score a model on a criterion", description = "The latest score counts.")
    public OrganisationModel score(
            @Parameter(description = "Code of the model.") @PathParam("code") @Pattern(regexp = CODE) String code,
            @Parameter(description = "Criterion.") @PathParam("criterion") Criterion criterion,
            @Valid @NotNull NewScore score) {
        return models.score(code, criterion, score.score(), score.motivation());
    }

    @PUT
    @Path("/tasks/{taskCode}")
    @RolesAllowed(Roles.PROGRAMME_MANAGER)
    @Transactional
    @Operation(summary = "Name a task", description = "Adds it to every model, or gives it another name.")
    public Page<OrganisationModel> task(
            @Parameter(description = "Code of the task.") @PathParam("taskCode") @Pattern(regexp = CODE)
                    String taskCode,
            @Valid @NotNull Name name) {
        return Page.whole(models.task(taskCode, name.name()));
    }

    @PUT
    @Path("/models/{code}/tasks/{taskCode}")
    @RolesAllowed(Roles.PROGRAMME_MANAGER)
    @Transactional
    @Operation(summary = "Say who does a task in a model", description = "One party; the latest counts.")
    public OrganisationModel owner(
            @Parameter(description = "Code of the model.") @PathParam("code") @Pattern(regexp = CODE) String code,
            @Parameter(description = "Code of the task.") @PathParam("taskCode") @Pattern(regexp = CODE)
                    String taskCode,
            @Valid @NotNull NewOwner owner) {
        return models.own(code, taskCode, owner.owner());
    }
}
