package nl.tandem.contracting.obligation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.tandem.contracting.obligation.Obligation.Due;
import nl.tandem.contracting.obligation.ObligationRequests.NewDelivery;
import nl.tandem.contracting.obligation.ObligationRequests.NewObligation;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/obligations")
@Tag(name = "obligations", description = "What providers have to deliver beside care.")
class ObligationResource {

    private final Obligations obligations;

    ObligationResource(Obligations obligations) {
        this.obligations = obligations;
    }

    @POST
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Lay down an obligation",
            description = "What a provider has to deliver under a contract, how often and by when.")
    @APIResponse(
            responseCode = "201",
            description = "Laid down.",
            content = @Content(schema = @Schema(implementation = Obligation.class)))
    @APIResponse(responseCode = "409", description = "The contract is not active.")
    public Response lay(NewObligation request) {
        Obligation obligation = obligations.lay(request);
        return Created.at("/contracting/v1/obligations/" + obligation.obligationId(), obligation);
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(summary = "List obligations", description = "By provider, at most 1000; a provider sees its own.")
    public Page<Obligation> list(
            @Parameter(description = "Only of this kind.") @QueryParam("kind") @Nullable ObligationKind kind,
            @Parameter(description = "Only of the provider with this AGB code.") @QueryParam("providerCode") @Nullable
                    String providerCode) {
        return Page.whole(obligations.of(kind, providerCode));
    }

    @GET
    @Path("/{obligationId}")
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(summary = "Read an obligation", description = "What is to be delivered.")
    public Obligation get(@PathParam("obligationId") UUID obligationId) {
        return obligations.get(obligationId);
    }

    @GET
    @Path("/{obligationId}/calendar")
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(
            summary = "Read the calendar of an obligation",
            description =
                    "Every period that ended, with whether its figures are delivered, late, incomplete or missing.")
    public Page<Due> calendar(@PathParam("obligationId") UUID obligationId) {
        return Page.whole(obligations.calendar(obligationId));
    }

    @POST
    @Path("/{obligationId}/deliveries")
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.PROVIDER})
    @Transactional
    @Idempotent
    @Operation(
            summary = "Deliver figures",
            description = "Delivers the figures of a period; a later delivery stands instead of an earlier one.")
    @APIResponse(
            responseCode = "201",
            description = "Delivered.",
            content = @Content(schema = @Schema(implementation = Obligation.class)))
    public Response deliver(@PathParam("obligationId") UUID obligationId, NewDelivery request) {
        return Created.at("/contracting/v1/obligations/" + obligationId, obligations.deliver(obligationId, request));
    }
}
