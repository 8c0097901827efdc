package nl.tandem.contracting.branchteam;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.JsonColumns;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import nl.tandem.kit.time.DutchDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/branch-teams")
@Tag(name = "contract-management")
class BranchTeamResource {

    private static final String SELECT = """
            SELECT team_id, branch, from_day, members, evaluation_due_on, evaluated_on, evaluation_reference FROM branch_team
            """;

    private final Database database;
    private final JsonColumns json;
    private final Caller caller;
    private final InstantSource clock;

    BranchTeamResource(Database database, JsonColumns json, Caller caller, InstantSource clock) {
        this.database = database;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Form a branch team",
            description =
                    "A team of the service organisation and municipalities for a branch, with the day by which it is"
                            + " evaluated.")
    @APIResponse(
            responseCode = "201",
            description = "Formed.",
            content = @Content(schema = @Schema(implementation = BranchTeam.class)))
    @APIResponse(responseCode = "409", description = "The branch has a team from this day already.")
    public Response form(BranchTeam.New request) {
        requireBothSides(request);
        UUID teamId = NewId.next();
        int added = database.update(
                """
                INSERT INTO branch_team (team_id, region, branch, from_day, members, evaluation_due_on)
                VALUES (?, ?, ?, ?, ?::jsonb, ?) ON CONFLICT (region, branch, from_day) DO NOTHING
                """,
                teamId,
                caller.region(),
                request.branch(),
                request.fromDay(),
                json.write(request.members()),
                request.evaluationDueOn());
        if (added == 0) {
            throw new Problem(
                    409, "branch-team-exists", "The branch has a team from %s already.".formatted(request.fromDay()));
        }
        return Created.at("/contracting/v1/branch-teams/" + teamId, get(teamId));
    }

    private static void requireBothSides(BranchTeam.New request) {
        List<InputError> errors = new ArrayList<>();
        long ofMunicipalities = request.members().stream()
                .filter(member -> member.municipality() != null)
                .count();
        if (ofMunicipalities == 0 || ofMunicipalities == request.members().size()) {
            errors.add(InputError.body(
                    "/members", "Give at least one member of the service organisation and one of a municipality."));
        }
        if (!request.evaluationDueOn().isAfter(request.fromDay())) {
            errors.add(InputError.body("/evaluationDueOn", "Give a day after fromDay."));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalidInput(errors);
        }
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY})
    @Operation(summary = "List branch teams", description = "With whether their evaluation is late.")
    public Page<BranchTeam> list() {
        return Page.whole(database.query(SELECT + " ORDER BY branch, from_day LIMIT 500", this::team));
    }

    @GET
    @Path("/{teamId}")
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY})
    @Operation(summary = "Read a branch team", description = "One team with its members.")
    public BranchTeam get(@PathParam("teamId") UUID teamId) {
        return database.first(SELECT + " WHERE team_id = ?", this::team, teamId)
                .orElseThrow(() -> Problem.notFound("This team"));
    }

    @POST
    @Path("/{teamId}/evaluation")
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(summary = "Evaluate a branch team", description = "Tells that it was evaluated; once.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = BranchTeam.class)))
    @APIResponse(responseCode = "409", description = "It was evaluated already.")
    public Response evaluate(@PathParam("teamId") UUID teamId, BranchTeam.Evaluation request) {
        get(teamId);
        if (database.update(
                        "UPDATE branch_team SET evaluated_on = ?, evaluation_reference = ? WHERE team_id = ? AND evaluated_on IS NULL",
                        request.evaluatedOn(),
                        request.evaluationReference(),
                        teamId)
                == 0) {
            throw new Problem(409, "branch-team-evaluated", "The team was evaluated already.");
        }
        return Created.at("/contracting/v1/branch-teams/" + teamId, get(teamId));
    }

    private BranchTeam team(ResultSet row) throws SQLException {
        LocalDate due = row.getObject(5, LocalDate.class);
        LocalDate evaluated = row.getObject(6, LocalDate.class);
        return new BranchTeam(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getObject(3, LocalDate.class),
                json.read(row.getString(4), new TypeReference<List<BranchTeam.Member>>() {}),
                due,
                evaluated,
                row.getString(7),
                evaluated == null && due.isBefore(DutchDate.today(clock)));
    }
}
