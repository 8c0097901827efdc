package nl.tandem.contracting.signal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.YearMonth;
import java.util.UUID;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/lawfulness-runs")
@Tag(name = "signals")
class LawfulnessRunResource {

    private final LawfulnessRuns runs;

    LawfulnessRunResource(LawfulnessRuns runs) {
        this.runs = runs;
    }

    @POST
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER})
    @Transactional
    @Idempotent
    @Operation(
            summary = "Look through a time",
            description = "Has all rules look through the care of some months, in the background; the rules about"
                    + " providers look here only. What was found before is not found again.")
    @APIResponse(
            responseCode = "201",
            description = "Asked for; read it until it is done.",
            content = @Content(schema = @Schema(implementation = LawfulnessRun.class)))
    public Response ask(LawfulnessRunRequest request) {
        request.requireOrder();
        LawfulnessRun run = runs.ask(YearMonth.from(request.from()), YearMonth.from(request.until()));
        return Created.at("/contracting/v1/lawfulness-runs/" + run.runId(), run);
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER})
    @Operation(summary = "List runs", description = "The latest 50, newest first; there is one each night.")
    public Page<LawfulnessRun> list() {
        return Page.whole(runs.latest());
    }

    @GET
    @Path("/{runId}")
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER})
    @Operation(summary = "Read a run", description = "Whether it is done, and what it found.")
    public LawfulnessRun get(@PathParam("runId") UUID runId) {
        return runs.get(runId);
    }
}
