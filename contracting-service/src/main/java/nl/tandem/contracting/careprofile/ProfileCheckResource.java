package nl.tandem.contracting.careprofile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import nl.tandem.kit.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/profile-checks")
@Tag(name = "care-profiles")
class ProfileCheckResource {

    private final CareProfiles profiles;

    ProfileCheckResource(CareProfiles profiles) {
        this.profiles = profiles;
    }

    @POST
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(
            summary = "Check how care may be allocated",
            description = "Whether care may be allocated in a profile from a day, or as a product; nothing is changed.")
    @APIResponse(responseCode = "204", description = "It may.")
    @APIResponse(
            responseCode = "409",
            description = "The profile does not hold on that day, or the product is allocated in a profile only.")
    public void check(ProfileCheck check) {
        profiles.check(check);
    }
}
