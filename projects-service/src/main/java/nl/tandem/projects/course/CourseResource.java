package nl.tandem.projects.course;

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
import java.util.Map;
import java.util.UUID;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/")
@Tag(name = "course", description = "The course of projects: commissioning, decisions, changes, successors (verloop).")
class CourseResource {

    private final Courses courses;

    CourseResource(Courses courses) {
        this.courses = courses;
    }

    @GET
    @Path("/projects/{projectId}/course")
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.BOARD, Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY})
    @Operation(
            summary = "The course of a project",
            description = "The triangle, what is still to be checked, what was decided, what changed, and its lineage.")
    public Course get(@Parameter(description = "Id of the project.") @PathParam("projectId") UUID projectId) {
        return courses.get(projectId);
    }

    @PUT
    @Path("/projects/{projectId}/triangle/{role}")
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.CONTRACT_MANAGER})
    @Transactional
    @Operation(summary = "Give a role", description = "Each role comes from the body that has the right to it.")
    @APIResponse(responseCode = "409", description = "It is the wrong body.")
    public Course give(
            @Parameter(description = "Id of the project.") @PathParam("projectId") UUID projectId,
            @Parameter(description = "Role.", example = "BOARD_CLIENT") @PathParam("role") ClientRole role,
            @Valid @NotNull CourseRequests.NewHolder holder) {
        return courses.give(projectId, role, holder);
    }

    @PUT
    @Path("/projects/{projectId}/checks/{list}/{letter}")
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.CONTRACT_MANAGER})
    @Transactional
    @Operation(
            summary = "Check an item",
            description = "Of the lists that an assignment is held against before it is agreed on.")
    public Course check(
            @Parameter(description = "Id of the project.") @PathParam("projectId") UUID projectId,
            @Parameter(description = "List.", example = "IAVDO") @PathParam("list") Checklist list,
            @Parameter(description = "Letter of the item.", example = "I") @PathParam("letter") String letter,
            @Valid @NotNull CourseRequests.NewCheck check) {
        return courses.check(projectId, list, letter, check.remark());
    }

    @GET
    @Path("/checklists/{list}")
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.BOARD, Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY})
    @Operation(summary = "What a checklist asks", description = "By letter, as far as the region said it.")
    public Map<String, String> items(
            @Parameter(description = "List.", example = "IAVDO") @PathParam("list") Checklist list) {
        return courses.items(list);
    }

    @PUT
    @Path("/checklists/{list}/{letter}")
    @RolesAllowed({Roles.BOARD, Roles.CONTRACT_MANAGER})
    @Transactional
    @Operation(summary = "Say what a letter asks", description = "In the words of the region.")
    public Map<String, String> word(
            @Parameter(description = "List.", example = "IAVDO") @PathParam("list") Checklist list,
            @Parameter(description = "Letter of the item.", example = "I") @PathParam("letter") String letter,
            @Valid @NotNull CourseRequests.NewItem item) {
        return courses.word(list, letter, item.words());
    }

    @POST
    @Path("/projects/{projectId}/steps")
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.BOARD, Roles.CONTRACT_MANAGER})
    @Transactional
    @Idempotent
    @Operation(
            summary = "Record a step",
            description =
                    "SUBMIT by the body that prepares assignments, recorded by the programme manager or contract manager; ADOPT_PLAN"
                            + " and START recorded by the contract manager; AGREE, RETURN, SUSPEND, RESUME and CLOSE by the board. A"
                            + " programme manager decides nothing.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = Course.class)))
    @APIResponse(responseCode = "403", description = "It is not yours to record.")
    @APIResponse(
            responseCode = "409",
            description = "The wrong body, the wrong state, a role that is missing or a check that is open.")
    public Response take(
            @Parameter(description = "Id of the project.") @PathParam("projectId") UUID projectId,
            @Valid @NotNull CourseRequests.NewStep step) {
        return Created.at("/projects/v1/projects/%s/course".formatted(projectId), courses.take(projectId, step));
    }

    @POST
    @Path("/projects/{projectId}/scope-changes")
    @RolesAllowed({Roles.BOARD, Roles.CONTRACT_MANAGER})
    @Transactional
    @Idempotent
    @Operation(
            summary = "Change the assignment",
            description = "A next version with what changed and why; the former stay.")
    @APIResponse(
            responseCode = "201",
            description = "Changed.",
            content = @Content(schema = @Schema(implementation = Course.class)))
    @APIResponse(responseCode = "409", description = "The wrong body, or nothing was agreed on yet.")
    public Response change(
            @Parameter(description = "Id of the project.") @PathParam("projectId") UUID projectId,
            @Valid @NotNull CourseRequests.NewChange change) {
        return Created.at("/projects/v1/projects/%s/course".formatted(projectId), courses.change(projectId, change));
    }

    @POST
    @Path("/projects/{projectId}/successors")
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.CONTRACT_MANAGER})
    @Transactional
    @Idempotent
    @Operation(
            summary = "Say in what a project goes on",
            description = "Maybe under another name, or in several; never in itself or in what came before it.")
    @APIResponse(
            responseCode = "201",
            description = "Said.",
            content = @Content(schema = @Schema(implementation = Course.class)))
    @APIResponse(responseCode = "409", description = "It would succeed itself.")
    public Response succeed(
            @Parameter(description = "Id of the project.") @PathParam("projectId") UUID projectId,
            @Valid @NotNull CourseRequests.NewSuccessor successor) {
        courses.succeed(projectId, successor.successorId(), successor.since());
        return Created.at("/projects/v1/projects/%s/course".formatted(projectId), courses.get(projectId));
    }
}
