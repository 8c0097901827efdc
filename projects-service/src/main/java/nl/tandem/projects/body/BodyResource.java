package nl.tandem.projects.body;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/")
@Tag(name = "bodies", description = "Who decides on what (gremia).")
class BodyResource {

    private final Bodies bodies;

    BodyResource(Bodies bodies) {
        this.bodies = bodies;
    }

    @Schema(description = "Which profile of bodies the region has.")
    record ChosenProfile(
            @Schema(description = "Profile.") @NotNull GovernanceProfile profile) {}

    @GET
    @Path("/bodies")
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.BOARD, Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY})
    @Operation(summary = "Bodies", description = "The bodies of the region and what each may do.")
    public Page<Body> list() {
        return Page.whole(bodies.all());
    }

    @PUT
    @Path("/governance-profile")
    @RolesAllowed({Roles.BOARD, Roles.CONTRACT_MANAGER})
    @Transactional
    @Operation(
            summary = "Choose the profile",
            description = "Replaces the bodies by those of the profile. What was decided stays in the register.")
    public Page<Body> choose(@Valid @NotNull ChosenProfile chosen) {
        return Page.whole(bodies.choose(chosen.profile()));
    }

    @PUT
    @Path("/bodies")
    @RolesAllowed({Roles.BOARD, Roles.CONTRACT_MANAGER})
    @Transactional
    @Operation(summary = "Add or change a body", description = "A code that is known gets the new name and rights.")
    public Body keep(@Valid @NotNull Body body) {
        return bodies.keep(body);
    }
}
