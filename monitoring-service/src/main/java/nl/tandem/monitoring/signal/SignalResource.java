package nl.tandem.monitoring.signal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
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
import nl.tandem.monitoring.disclosure.NoBsn;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/")
@Tag(name = "signals", description = "Figures that ask for attention (signalen).")
class SignalResource {

    private final SignalRules rules;
    private final Signals signals;

    SignalResource(SignalRules rules, Signals signals) {
        this.rules = rules;
        this.signals = signals;
    }

    @Schema(description = "What the owner says of a signal.")
    record SignalExplanation(
            @Schema(description = "What it is. Never a name or BSN.")
            @NotNull
            @Size(min = 1, max = 4000)
            @Pattern(regexp = NoBsn.PATTERN, message = NoBsn.MESSAGE)
            String words) {}

    @GET
    @Path("/signal-rules")
    @RolesAllowed({Roles.MUNICIPALITY, Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.BOARD, Roles.PROGRAMME_MANAGER})
    @Operation(summary = "Rules for signals", description = "Also those that ended.")
    public Page<SignalRule> rules() {
        return Page.whole(rules.all());
    }

    @POST
    @Path("/signal-rules")
    @RolesAllowed({Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.PROGRAMME_MANAGER})
    @Transactional
    @Idempotent
    @Operation(
            summary = "Make a rule",
            description =
                    "Raised at one level and over at another, so that a figure that hovers does not tell twice. It looks at the last"
                            + " period that is over for some days, since recent figures still grow.")
    @APIResponse(
            responseCode = "201",
            description = "Made.",
            content = @Content(schema = @Schema(implementation = SignalRule.class)))
    public Response make(@Valid @NotNull NewSignalRule rule) {
        return Created.at("/monitoring/v1/signal-rules", rules.make(rule));
    }

    @DELETE
    @Path("/signal-rules/{ruleId}")
    @RolesAllowed({Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.PROGRAMME_MANAGER})
    @Transactional
    @Operation(summary = "End a rule", description = "Its signals are over with it.")
    @APIResponse(responseCode = "204", description = "Ended.")
    @APIResponse(responseCode = "409", description = "It ended already.")
    public void end(@Parameter(description = "Id of the rule.") @PathParam("ruleId") UUID ruleId) {
        rules.end(ruleId);
    }

    @GET
    @Path("/indicator-signals")
    @RolesAllowed({Roles.MUNICIPALITY, Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.BOARD, Roles.PROGRAMME_MANAGER})
    @Operation(
            summary = "Signals",
            description = "The latest first, at most 500. A municipality sees those about itself and the region.")
    public Page<IndicatorSignal> list(
            @Parameter(description = "Only those that are not over.") @QueryParam("open") @DefaultValue("false")
                    boolean open) {
        return Page.whole(signals.list(open));
    }

    @POST
    @Path("/indicator-signals/{signalId}/acknowledgement")
    @RolesAllowed({Roles.MUNICIPALITY, Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.PROGRAMME_MANAGER})
    @Transactional
    @Idempotent
    @Operation(summary = "Acknowledge a signal", description = "Says that you are on it; only its owner.")
    @APIResponse(
            responseCode = "201",
            description = "Acknowledged.",
            content = @Content(schema = @Schema(implementation = IndicatorSignal.class)))
    @APIResponse(responseCode = "409", description = "It was already.")
    public Response acknowledge(@Parameter(description = "Id of the signal.") @PathParam("signalId") UUID signalId) {
        return Created.at("/monitoring/v1/indicator-signals", signals.acknowledge(signalId));
    }

    @POST
    @Path("/indicator-signals/{signalId}/explanation")
    @RolesAllowed({Roles.MUNICIPALITY, Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.PROGRAMME_MANAGER})
    @Transactional
    @Idempotent
    @Operation(summary = "Explain a signal", description = "Says what it is; only its owner. A later one replaces it.")
    @APIResponse(
            responseCode = "201",
            description = "Explained.",
            content = @Content(schema = @Schema(implementation = IndicatorSignal.class)))
    public Response explain(
            @Parameter(description = "Id of the signal.") @PathParam("signalId") UUID signalId,
            @Valid @NotNull SignalExplanation explanation) {
        return Created.at("/monitoring/v1/indicator-signals", signals.explain(signalId, explanation.words()));
    }
}
