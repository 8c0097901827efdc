package nl.tandem.contracting.referral;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import nl.tandem.contracting.referral.ReferralRequests.Institution;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/certified-institutions")
@Tag(name = "referrals")
class CertifiedInstitutionResource {

    private final CertifiedInstitutions institutions;

    CertifiedInstitutionResource(CertifiedInstitutions institutions) {
        this.institutions = institutions;
    }

    @POST
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Register a certified institution",
            description =
                    "An institution that may decide on youth care (gecertificeerde instelling), with the term of its certificate.")
    @APIResponse(
            responseCode = "201",
            description = "Registered.",
            content = @Content(schema = @Schema(implementation = Institution.class)))
    @APIResponse(responseCode = "409", description = "Its certificate from this day is registered already.")
    public Response add(Institution institution) {
        institutions.add(institution);
        return Created.at("/contracting/v1/certified-institutions", institution);
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(summary = "List certified institutions", description = "By AGB code.")
    public Page<Institution> list() {
        return Page.whole(institutions.all());
    }
}
