package nl.tandem.monitoring.waiting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/waiting-times")
@Tag(name = "waiting times", description = "For professionals who look for a place (wachttijden).")
class WaitingResource {

    private final Waiting waiting;

    WaitingResource(Waiting waiting) {
        this.waiting = waiting;
    }

    @GET
    @RolesAllowed({
        Roles.MUNICIPALITY,
        Roles.CONTROLLER,
        Roles.CONTRACT_MANAGER,
        Roles.BOARD,
        Roles.PROGRAMME_MANAGER,
        Roles.EXPERT_TEAM,
        Roles.PROVIDER
    })
    @Operation(
            summary = "Waiting times now",
            description =
                    "The latest report of every location and kind of care, the shortest wait first, with the day it is of. Counts"
                            + " are those of the location and say nothing about who waits.")
    public Page<WaitingTime> list(
            @Parameter(description = "Only this product category (JZ020).", example = "45")
                    @QueryParam("category")
                    @Pattern(regexp = "[0-9]{2}", message = "must be a product category of two digits, such as 45")
                    @Nullable
                    String category) {
        return Page.whole(waiting.now(category));
    }
}
