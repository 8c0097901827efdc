package nl.tandem.contracting.careprofile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
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

@Path("/care-profiles")
@Tag(name = "care-profiles", description = "Care profiles (zorgprofielen) and whether care is allocated in them only.")
class CareProfileResource {

    private final CareProfiles profiles;

    CareProfileResource(CareProfiles profiles) {
        this.profiles = profiles;
    }

    @POST
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Lay down a care profile",
            description = "An integral product from a day on, with what may be chosen in it.")
    @APIResponse(
            responseCode = "201",
            description = "Laid down.",
            content = @Content(schema = @Schema(implementation = CareProfile.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "A line is in an excluded group (LTA, protection and probation, foster care, crisis places, availability), or the day has a version.")
    public Response add(CareProfile profile) {
        profiles.add(profile);
        return Created.at("/contracting/v1/care-profiles", profile);
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(summary = "List care profiles", description = "By code.")
    public Page<CareProfile> list(
            @Parameter(description = "What holds on this day; all versions when absent.") @QueryParam("asOf") @Nullable
                    LocalDate asOf) {
        return Page.whole(profiles.of(asOf));
    }
}
