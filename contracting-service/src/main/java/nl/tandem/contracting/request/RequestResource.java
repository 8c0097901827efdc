package nl.tandem.contracting.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import nl.tandem.kit.page.PageQuery;
import nl.tandem.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/requests")
@Tag(name = "requests", description = "The requests (verzoeken) of providers to allocate care or to change it.")
class RequestResource {

    private final RequestRegister register;
    private final GiveAnswer giveAnswer;

    RequestResource(RequestRegister register, GiveAnswer giveAnswer) {
        this.register = register;
        this.giveAnswer = giveAnswer;
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(
            summary = "List requests",
            description = "Newest first; a municipality sees those it received, a provider those it sent.")
    public Page<RequestView> list(
            @Parameter(description = "Only those of which something waits for the municipality.")
                    @QueryParam("open")
                    @DefaultValue("false")
                    boolean open,
            @Valid @BeanParam PageQuery page) {
        return Page.of(register.page(open, page).stream().map(RequestView::of).toList(), page, register.count(open));
    }

    @GET
    @Path("/{requestId}")
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(summary = "Read a request", description = "One request with its products and answers.")
    public RequestView get(@PathParam("requestId") UUID requestId) {
        return register.find(requestId).map(RequestView::of).orElseThrow(() -> Problem.notFound("This request"));
    }

    @POST
    @Path("/{requestId}/answers")
    @RolesAllowed(Roles.MUNICIPALITY)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Answer a request",
            description = "Writes a JW319 (antwoord) on behalf of the municipality and sends it; it is judged in the"
                    + " background like any other, and the Location tells how far it is.")
    @APIResponse(
            responseCode = "202",
            description = "Sent.",
            content = @Content(schema = @Schema(implementation = SubmittedAnswerView.class)))
    @APIResponse(
            responseCode = "409",
            description = "It was decided already, or the Idempotency-Key was used for another answer.")
    public Response answer(@PathParam("requestId") UUID requestId, GiveAnswerRequest request) {
        UUID messageId = giveAnswer.give(requestId, request);
        return Created.accepted("/contracting/v1/messages/" + messageId, new SubmittedAnswerView(messageId));
    }
}
