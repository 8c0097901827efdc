package nl.tandem.projects.businesscase;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.InstantSource;
import java.util.UUID;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.JsonColumns;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.problem.Problem;
import nl.tandem.projects.programme.Existing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/projects/{projectId}/business-case")
@Tag(name = "business cases", description = "What projects cost and bring.")
class BusinessCaseResource {

    private final Database database;
    private final Existing existing;
    private final JsonColumns json;
    private final Caller caller;
    private final InstantSource clock;

    BusinessCaseResource(Database database, Existing existing, JsonColumns json, Caller caller, InstantSource clock) {
        this.database = database;
        this.existing = existing;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.BOARD, Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY})
    @Operation(summary = "The business case of a project", description = "What was expected, and what came of it.")
    public BusinessCase get(@Parameter(description = "Id of the project.") @PathParam("projectId") UUID projectId) {
        return database.first(
                        "SELECT content::text, evaluation::text FROM business_case WHERE project_id = ?",
                        row -> BusinessCase.of(
                                projectId,
                                json.read(row.getString(1), new TypeReference<>() {}),
                                row.getString(2) == null
                                        ? null
                                        : json.<CaseEvaluation>read(row.getString(2), new TypeReference<>() {})),
                        projectId)
                .orElseThrow(() -> Problem.notFound("A business case of this project"));
    }

    @PUT
    @RolesAllowed(Roles.PROGRAMME_MANAGER)
    @Transactional
    @Operation(
            summary = "Write the business case",
            description =
                    "In the fixed template: baseline, target, cost, benefit and how it is measured. Until it is evaluated.")
    @APIResponse(responseCode = "409", description = "It was evaluated.")
    public BusinessCase write(
            @Parameter(description = "Id of the project.") @PathParam("projectId") UUID projectId,
            @Valid @NotNull BusinessCaseRequest expected) {
        existing.requireProject(projectId);
        int written = database.update("""
                INSERT INTO business_case (project_id, region, content, changed_at) VALUES (?, ?, ?::jsonb, ?)
                ON CONFLICT (project_id) DO UPDATE SET content = excluded.content, changed_at = excluded.changed_at
                 WHERE business_case.evaluation IS NULL
                """, projectId, caller.region(), json.write(expected), clock.instant());
        if (written == 0) {
            throw new Problem(409, "case-evaluated", "This case was evaluated; what was expected no longer changes.");
        }
        return get(projectId);
    }

    @PUT
    @Path("/evaluation")
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.CONTROLLER})
    @Transactional
    @Operation(
            summary = "Evaluate the business case",
            description = "What it cost and brought, beside what was expected.")
    public BusinessCase evaluate(
            @Parameter(description = "Id of the project.") @PathParam("projectId") UUID projectId,
            @Valid @NotNull CaseEvaluation evaluation) {
        get(projectId);
        database.update(
                "UPDATE business_case SET evaluation = ?::jsonb, changed_at = ? WHERE project_id = ?",
                json.write(evaluation),
                clock.instant(),
                projectId);
        return get(projectId);
    }
}
