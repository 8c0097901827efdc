package nl.tandem.contracting.clientstop.necessarycare;

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
import nl.tandem.kit.identity.OwnParty;
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

@Path("/no-unless-requests")
@Tag(name = "client-stops")
class NoUnlessRequestResource {

    private final NoUnlessRequests requests;
    private final AskNoUnless askNoUnless;
    private final OwnParty own;

    NoUnlessRequestResource(NoUnlessRequests requests, AskNoUnless askNoUnless, OwnParty own) {
        this.requests = requests;
        this.askNoUnless = askNoUnless;
        this.own = own;
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY, Roles.EXPERT_TEAM})
    @Operation(
            summary = "List no-unless requests",
            description = "Newest first; a municipality sees its own. The expert team judges those that are open.")
    public Page<NoUnlessRequest> list(
            @Parameter(description = "Only those without a verdict.") @QueryParam("open") @DefaultValue("false")
                    boolean open,
            @Valid @BeanParam PageQuery page) {
        return Page.of(requests.page(open, page), page, requests.count(open));
    }

    @GET
    @Path("/{requestId}")
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY, Roles.EXPERT_TEAM})
    @Operation(summary = "Read a no-unless request", description = "One request with its verdict, if there is one.")
    public NoUnlessRequest get(@PathParam("requestId") UUID requestId) {
        return requests.find(requestId).orElseThrow(() -> Problem.notFound("This request"));
    }

    @POST
    @RolesAllowed(Roles.MUNICIPALITY)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Ask for care under a stop",
            description =
                    "Asks to let a youth go to a provider under a stop (nee, tenzij), by the rule that holds today.")
    @APIResponse(
            responseCode = "201",
            description = "Asked.",
            content = @Content(schema = @Schema(implementation = NoUnlessRequest.class)))
    @APIResponse(
            responseCode = "409",
            description = "There is no stop, no rule holds, or too few other providers were asked.")
    public Response ask(AskNoUnlessRequest asked) {
        return at(askNoUnless.ask(own.municipality(), asked));
    }

    @POST
    @Path("/{requestId}/verdict")
    @RolesAllowed(Roles.EXPERT_TEAM)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Give a verdict",
            description =
                    "The expert team (expertiseteam) finds care necessary or not, once. It also holds for what was"
                            + " allocated already and waits for it.")
    @APIResponse(
            responseCode = "201",
            description = "Judged.",
            content = @Content(schema = @Schema(implementation = NoUnlessRequest.class)))
    @APIResponse(responseCode = "409", description = "It was judged already.")
    public Response judge(@PathParam("requestId") UUID requestId, GiveVerdictRequest verdict) {
        return at(askNoUnless.judge(requestId, verdict));
    }

    private static Response at(NoUnlessRequest request) {
        return Created.at("/contracting/v1/no-unless-requests/" + request.requestId(), request);
    }
}
