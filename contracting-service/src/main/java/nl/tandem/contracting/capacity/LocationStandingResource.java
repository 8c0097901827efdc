package nl.tandem.contracting.capacity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/location-standings")
@Tag(name = "capacity")
class LocationStandingResource {

    private final Capacity capacity;

    LocationStandingResource(Capacity capacity) {
        this.capacity = capacity;
    }

    @GET
    @RolesAllowed({
        Roles.CONTRACT_MANAGER,
        Roles.CONTROLLER,
        Roles.BOARD,
        Roles.MUNICIPALITY,
        Roles.PROVIDER,
        Roles.EXPERT_TEAM
    })
    @Operation(
            summary = "List how locations stand",
            description =
                    "By the latest report of each, most free places first, at most 1000. A provider sees its own.")
    public Page<LocationStanding> list(
            @Parameter(description = "Only of this product category.") @QueryParam("category") @Nullable
                    String category) {
        return Page.whole(capacity.standing(category));
    }
}
