package nl.tandem.contracting.signal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.tandem.contracting.lawfulness.LawfulnessRule;
import nl.tandem.contracting.lawfulness.RuleLevel;
import nl.tandem.contracting.signal.Signals.Wanted;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import nl.tandem.kit.page.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/signals")
@Tag(name = "signals", description = "Signals of lawfulness (rechtmatigheid). A signal is not a verdict.")
class SignalResource {

    private final Signals signals;
    private final EnforcementProposals proposals;

    SignalResource(Signals signals, EnforcementProposals proposals) {
        this.signals = signals;
        this.proposals = proposals;
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER})
    @Operation(summary = "List signals", description = "What the rules found, newest first.")
    public Page<SignalView> list(
            @Parameter(description = "Only of this rule.") @QueryParam("rule") @Nullable LawfulnessRule rule,
            @Parameter(description = "Only at the provider with this AGB code.") @QueryParam("providerCode") @Nullable
                    String providerCode,
            @Parameter(description = "Only those in this state.") @QueryParam("state") @Nullable SignalState state,
            @Parameter(description = "Only those about this.") @QueryParam("level") @Nullable RuleLevel level,
            @Valid @BeanParam PageQuery page) {
        Wanted wanted = new Wanted(rule, providerCode, state, level);
        return Page.of(signals.page(wanted, page), page, signals.count(wanted));
    }

    @GET
    @Path("/counts")
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD})
    @Operation(summary = "Count signals", description = "How many each rule gave, and what they are about in money.")
    public Page<SignalCount> counts() {
        return Page.whole(signals.counts());
    }

    @GET
    @Path("/{signalId}")
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER})
    @Operation(summary = "Read a signal", description = "One signal with what was done about it.")
    public SignalView get(@PathParam("signalId") UUID signalId) {
        return signals.get(signalId);
    }

    @POST
    @Path("/{signalId}/steps")
    @RolesAllowed(Roles.CONTROLLER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Take a signal further",
            description = "Investigate (formal check, material check, fraud investigation, in this order; Regeling"
                    + " Jeugdwet 6a and 6b), hear the provider, find it founded, settle it with a measure. Nothing is"
                    + " founded before the provider was heard.")
    @APIResponse(
            responseCode = "201",
            description = "Taken.",
            content = @Content(schema = @Schema(implementation = SignalView.class)))
    @APIResponse(
            responseCode = "409",
            description = "This cannot follow on what was done before; the answer says what can.")
    public Response take(@PathParam("signalId") UUID signalId, SignalStepRequest request) {
        return Created.at("/contracting/v1/signals/" + signalId, signals.take(signalId, request));
    }

    @POST
    @Path("/{signalId}/proposals")
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER})
    @Transactional
    @Idempotent
    @Operation(
            summary = "Propose enforcement",
            description = "Drafts what the board is asked to do about misuse. Only of a founded signal.")
    @APIResponse(
            responseCode = "201",
            description = "Drafted.",
            content = @Content(schema = @Schema(implementation = EnforcementProposal.class)))
    @APIResponse(responseCode = "409", description = "The signal is not founded.")
    public Response propose(@PathParam("signalId") UUID signalId, EnforcementProposalRequest request) {
        EnforcementProposal proposal = proposals.draft(signals.locked(signalId), request);
        return Created.at("/contracting/v1/enforcement-proposals/" + proposal.proposalId(), proposal);
    }
}
