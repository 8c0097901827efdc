package nl.tandem.contracting.provider;

import io.quarkus.panache.common.Sort;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.List;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import nl.tandem.kit.page.PageQuery;
import nl.tandem.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/providers")
@Tag(name = "providers", description = "The providers (aanbieders) of the region.")
class ProviderResource {

    private final Providers providers;
    private final Outbox outbox;
    private final Caller caller;
    private final InstantSource clock;

    ProviderResource(Providers providers, Outbox outbox, Caller caller, InstantSource clock) {
        this.providers = providers;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Register a provider",
            description = "Makes a provider (aanbieder) known in the region, so that contracts can be made with it.")
    @APIResponse(
            responseCode = "201",
            description = "Registered.",
            content = @Content(schema = @Schema(implementation = ProviderView.class)))
    @APIResponse(responseCode = "409", description = "A provider with this AGB code is registered already.")
    public Response register(RegisterProviderRequest request) {
        Provider provider = new Provider(caller.region(), request, clock.instant());
        providers.register(provider);
        outbox.append(List.of(new ProviderRegistered(provider.agbCode, provider.name), ProviderState.of(provider)));
        return Created.at("/contracting/v1/providers/" + provider.agbCode, ProviderView.of(provider));
    }

    @POST
    @Path("/publication")
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Operation(
            summary = "Publish all providers anew",
            description =
                    "Puts each provider as it is now on the reference topic (jeugdhulp.contracting.reference-providers),"
                            + " for a topic that was lost or filled before there was one.")
    @APIResponse(responseCode = "204", description = "They will be published.")
    public void publish() {
        outbox.append(providers.listAll(Sort.by("agbCode")).stream()
                .map(ProviderState::of)
                .toList());
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(summary = "List providers", description = "The providers of the region; a provider sees only itself.")
    public Page<ProviderView> list(@Valid @BeanParam PageQuery page) {
        return Page.of(providers.findAll(Sort.by("agbCode")), page).map(ProviderView::of);
    }

    @GET
    @Path("/{agbCode}")
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(summary = "Read a provider", description = "One provider, by its AGB code.")
    public ProviderView get(@PathParam("agbCode") String agbCode) {
        return providers.byCode(agbCode).map(ProviderView::of).orElseThrow(() -> Problem.notFound("This provider"));
    }
}
