package nl.tandem.contracting.subcontract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import nl.tandem.contracting.subcontract.SubcontractRequests.Location;
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

@Path("/provider-locations")
@Tag(name = "providers")
class ProviderLocationResource {

    private final Subcontracts subcontracts;

    ProviderLocationResource(Subcontracts subcontracts) {
        this.subcontracts = subcontracts;
    }

    @POST
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Register a location",
            description = "A branch or location of a provider, and the sectors in which it works.")
    @APIResponse(
            responseCode = "201",
            description = "Registered.",
            content = @Content(schema = @Schema(implementation = Location.class)))
    @APIResponse(
            responseCode = "409",
            description = "The provider is not registered, or has a location with this name.")
    public Response add(Location location) {
        subcontracts.add(location);
        return Created.at("/contracting/v1/provider-locations", location);
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(
            summary = "List locations",
            description = "Branches and locations of providers; a provider sees its own.")
    public Page<Location> list(
            @Parameter(description = "Only of the provider with this AGB code.") @QueryParam("providerCode") @Nullable
                    String providerCode) {
        return Page.whole(subcontracts.locations(providerCode));
    }
}
