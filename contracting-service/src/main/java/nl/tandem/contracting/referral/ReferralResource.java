package nl.tandem.contracting.referral;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.tandem.contracting.referral.ReferralRequests.Allocated;
import nl.tandem.contracting.referral.ReferralRequests.NewReferral;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/referrals")
@Tag(name = "referrals", description = "The ways by which youths came to care (verwijzing, bepaling jeugdhulp).")
class ReferralResource {

    private final Referrals referrals;

    ReferralResource(Referrals referrals) {
        this.referrals = referrals;
    }

    @POST
    @RolesAllowed({Roles.MUNICIPALITY, Roles.PROVIDER})
    @Transactional
    @Idempotent
    @Operation(
            summary = "Record a referral",
            description =
                    "In the same way whoever referred; a certified institution records its own decisions (bepaling jeugdhulp).")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = Referral.class)))
    @APIResponse(
            responseCode = "409",
            description = "The reference is taken, or the institution was not certified on that day.")
    public Response record(NewReferral request) {
        Referral referral = referrals.record(request);
        return Created.at("/contracting/v1/referrals/" + referral.referralId(), referral);
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(
            summary = "List referrals",
            description = "The latest 500; municipality, provider and institution see their own.")
    public Page<Referral> list() {
        return Page.whole(referrals.all());
    }

    @GET
    @Path("/{referralId}")
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(summary = "Read a referral", description = "And what was allocated by it.")
    public Referral get(@PathParam("referralId") UUID referralId) {
        return referrals.get(referralId);
    }

    @POST
    @Path("/{referralId}/allocation")
    @RolesAllowed(Roles.MUNICIPALITY)
    @Transactional
    @Idempotent
    @Operation(summary = "Tell what was allocated by a referral", description = "Links the allocation; once.")
    @APIResponse(
            responseCode = "201",
            description = "Linked.",
            content = @Content(schema = @Schema(implementation = Referral.class)))
    @APIResponse(
            responseCode = "409",
            description = "There is no such allocation at the provider, or it was linked already.")
    public Response allocated(@PathParam("referralId") UUID referralId, Allocated request) {
        return Created.at("/contracting/v1/referrals/" + referralId, referrals.allocated(referralId, request));
    }
}
