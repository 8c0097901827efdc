package nl.tandem.projects.policyframe;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import nl.tandem.projects.body.Bodies;
import nl.tandem.projects.body.Right;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/policy-frames")
@Tag(name = "policy frames", description = "Frames of policy that were adopted (beleidskaders).")
class PolicyFrameResource {

    private static final String POLICY_PLAN = "BELEIDSPLAN";
    private static final int PLAN_YEARS = 4;

    private final Database database;
    private final Bodies bodies;
    private final Caller caller;

    PolicyFrameResource(Database database, Bodies bodies, Caller caller) {
        this.database = database;
        this.bodies = bodies;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.BOARD, Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY})
    @Operation(summary = "Frames of policy", description = "With the decision by which they were adopted.")
    public Page<PolicyFrame> list() {
        return Page.whole(database.query(
                "SELECT code, name, body_code, decided_on, from_year, until_year FROM policy_frame ORDER BY code",
                row -> new PolicyFrame(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getInt(5),
                        row.getInt(6))));
    }

    @PUT
    @RolesAllowed({Roles.BOARD, Roles.CONTRACT_MANAGER})
    @Transactional
    @Operation(
            summary = "Record a frame",
            description = "A code that is known is replaced; only a strategic body adopts frames.")
    @APIResponse(responseCode = "409", description = "The body does not adopt frames.")
    public PolicyFrame keep(@Valid @NotNull PolicyFrame frame) {
        bodies.requireRight(frame.bodyCode(), Right.STRATEGIC, "/bodyCode");
        int years = frame.untilYear() - frame.fromYear() + 1;
        if (years < 1 || (frame.code().equals(POLICY_PLAN) && years != PLAN_YEARS)) {
            throw Problem.invalidInput(List.of(InputError.body(
                    "/untilYear",
                    years < 1
                            ? "must not be before fromYear"
                            : "a policy plan holds for %d years".formatted(PLAN_YEARS))));
        }
        database.update(
                """
                INSERT INTO policy_frame (region, code, name, body_code, decided_on, from_year, until_year)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (region, code) DO UPDATE
                   SET name = excluded.name, body_code = excluded.body_code, decided_on = excluded.decided_on,
                       from_year = excluded.from_year, until_year = excluded.until_year
                """,
                caller.region(),
                frame.code(),
                frame.name(),
                frame.bodyCode(),
                frame.decidedOn(),
                frame.fromYear(),
                frame.untilYear());
        return frame;
    }
}
