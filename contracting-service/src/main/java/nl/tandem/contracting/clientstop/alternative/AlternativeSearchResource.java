package nl.tandem.contracting.clientstop.alternative;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/alternative-searches")
@Tag(name = "client-stops")
class AlternativeSearchResource {

    private final Alternatives alternatives;
    private final Escalations escalations;

    AlternativeSearchResource(Alternatives alternatives, Escalations escalations) {
        this.alternatives = alternatives;
        this.escalations = escalations;
    }

    @POST
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY, Roles.EXPERT_TEAM})
    @Transactional
    @Idempotent
    @Operation(
            summary = "Search for other providers",
            description =
                    "Who else has the care by an active contract on all these days, and no stop for it. When there is"
                            + " nobody, the board is asked (escalation); once, until it decided.")
    @APIResponse(
            responseCode = "200",
            description = "These providers have it.",
            content = @Content(schema = @Schema(implementation = AlternativesFound.class)))
    @APIResponse(
            responseCode = "201",
            description = "Nobody has it; the Location leads to the question to the board.",
            content = @Content(schema = @Schema(implementation = AlternativesFound.class)))
    public Response search(SearchAlternativesRequest search) {
        if (search.untilDay().isBefore(search.fromDay())) {
            throw Problem.invalidInput(List.of(InputError.body("/untilDay", "Must not be before fromDay.")));
        }
        List<Alternative> found = alternatives.find(search);
        if (!found.isEmpty()) {
            return Response.ok(new AlternativesFound(found, null)).build();
        }
        AlternativesFound none = new AlternativesFound(found, escalations.open(search));
        return Created.at("/contracting/v1/board-escalations/" + none.escalationId(), none);
    }
}
