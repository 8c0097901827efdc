package nl.tandem.contracting.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/providers-per-youth")
@Tag(name = "audits")
class ProvidersPerYouthResource {

    private final Audits audits;

    ProvidersPerYouthResource(Audits audits) {
        this.audits = audits;
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER})
    @Operation(
            summary = "Count providers per youth",
            description =
                    "How many youths had approved care of one provider, of two, and so on, in a year: for case studies of care content.")
    public Page<ProvidersPerYouth> list(
            @Parameter(description = "The year of the care.") @QueryParam("year") @NotNull Integer year) {
        return Page.whole(audits.providersPerYouth(year));
    }
}
