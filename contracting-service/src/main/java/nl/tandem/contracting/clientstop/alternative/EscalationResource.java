package nl.tandem.contracting.clientstop.alternative;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import nl.tandem.kit.page.PageQuery;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/board-escalations")
@Tag(name = "client-stops")
class EscalationResource {

    private final Escalations escalations;

    EscalationResource(Escalations escalations) {
        this.escalations = escalations;
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY, Roles.EXPERT_TEAM})
    @Operation(summary = "List board escalations", description = "Newest first: care that no other provider has.")
    public Page<Escalation> list(@Valid @BeanParam PageQuery page) {
        return Page.of(escalations.page(page), page, escalations.count());
    }

    @GET
    @Path("/{escalationId}")
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY, Roles.EXPERT_TEAM})
    @Operation(summary = "Read a board escalation", description = "One question to the board, with its answer.")
    public Escalation get(@PathParam("escalationId") UUID escalationId) {
        return escalations.find(escalationId).orElseThrow(() -> Problem.notFound("This escalation"));
    }

    @POST
    @Path("/{escalationId}/answer")
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Record what the board decided",
            description =
                    "More money is granted, with the amount, or not. A ceiling does not change by this: an addendum does.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = Escalation.class)))
    @APIResponse(responseCode = "409", description = "The board decided already.")
    public Response answer(@PathParam("escalationId") UUID escalationId, AnswerEscalationRequest answer) {
        if ((answer.answer() == BoardAnswer.GRANTED) != (answer.grantedCents() != null)) {
            throw Problem.invalidInput(
                    List.of(InputError.body("/grantedCents", "Given when money is granted, and only then.")));
        }
        return Created.at(
                "/contracting/v1/board-escalations/" + escalationId, escalations.answer(escalationId, answer));
    }
}
