package nl.tandem.contracting.careprofile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/profile-regimes")
@Tag(name = "care-profiles")
class ProfileRegimeResource {

    private final CareProfiles profiles;

    ProfileRegimeResource(CareProfiles profiles) {
        this.profiles = profiles;
    }

    @POST
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Begin or end a profile regime",
            description = "From a day on care that is in a profile is allocated in profiles only, or by product again.")
    @APIResponse(
            responseCode = "201",
            description = "Laid down.",
            content = @Content(schema = @Schema(implementation = ProfileRegime.class)))
    @APIResponse(responseCode = "409", description = "The day has a decision already.")
    public Response begin(ProfileRegime regime) {
        profiles.begin(regime);
        return Created.at("/contracting/v1/profile-regimes", regime);
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(summary = "List profile regimes", description = "Oldest first.")
    public Page<ProfileRegime> list() {
        return Page.whole(profiles.regimes());
    }
}
