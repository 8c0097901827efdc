package nl.tandem.contracting.referral;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import nl.tandem.contracting.referral.ReferralRequests.WithoutRoute;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/allocations-without-route")
@Tag(name = "referrals")
class MissingRouteResource {

    private final Referrals referrals;

    MissingRouteResource(Referrals referrals) {
        this.referrals = referrals;
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY})
    @Operation(
            summary = "List allocations without a known referral",
            description = "Neither recorded nor told in a JW315; the first 500.")
    public Page<WithoutRoute> list(
            @Parameter(description = "Only care that began on or after this day.", required = true)
                    @QueryParam("from")
                    @NotNull
                    LocalDate from) {
        return Page.whole(referrals.withoutRoute(from));
    }
}
