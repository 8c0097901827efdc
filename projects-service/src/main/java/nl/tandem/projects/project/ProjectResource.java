package nl.tandem.projects.project;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import nl.tandem.kit.page.PageQuery;
import nl.tandem.kit.problem.Problem;
import nl.tandem.projects.goal.Goals;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/")
class ProjectResource {

    private final RegisterProject registerProject;
    private final Projects projects;
    private final Goals goals;
    private final Caller caller;

    ProjectResource(RegisterProject registerProject, Projects projects, Goals goals, Caller caller) {
        this.registerProject = registerProject;
        this.projects = projects;
        this.goals = goals;
        this.caller = caller;
    }

    @POST
    @Path("/projects")
    @RolesAllowed(Roles.PROGRAMME_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Register a project",
            description = "A project of a programme (programma), with its goals (doelen). Role: programme-manager.")
    @APIResponse(
            responseCode = "201",
            description = "Registered.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProjectView.class)))
    public Response register(ProjectRequest request) {
        ProjectView view = view(registerProject.register(request));
        return Created.at("/projects/v1/projects/" + view.projectId(), view);
    }

    @GET
    @Path("/projects")
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.BOARD, Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY})
    @Operation(
            summary = "Projects",
            description = "The projects of the region, by name. Roles: programme-manager, board, contract-manager, "
                    + "controller, municipality-backoffice.")
    public Page<ProjectSummary> list(@Valid @BeanParam PageQuery page) {
        return Page.of(projects.find("region = ?1 order by name, id", caller.region()), page)
                .map(Project::summary);
    }

    @GET
    @Path("/projects/{projectId}")
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.BOARD, Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY})
    @Operation(
            summary = "A project with its goals",
            description = "Each goal (doel) with the latest figure of its indicator, and how far that is from baseline "
                    + "(nulmeting) and target (streefwaarde). A municipality sees the goals of the region and its own. "
                    + "Roles: programme-manager, board, contract-manager, controller, municipality-backoffice.")
    public ProjectView get(@Parameter(description = "Id of the project.") @PathParam("projectId") UUID projectId) {
        return view(projects.findByIdOptional(projectId).orElseThrow(() -> Problem.notFound("This project")));
    }

    private ProjectView view(Project project) {
        return project.view(goals.ofProject(project.id()));
    }
}
