package nl.tandem.contracting.accessteam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
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

@Path("/access-team-forms")
@Tag(name = "access-teams", description = "How municipalities have their access teams (toegangsteams).")
class AccessTeamFormResource {

    private final AccessTeamForms forms;

    AccessTeamFormResource(AccessTeamForms forms) {
        this.forms = forms;
    }

    @POST
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Record a choice",
            description =
                    "In what form a municipality has its access team in a year, with the term of its agreement on services.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = AccessTeamForm.class)))
    @APIResponse(responseCode = "409", description = "The municipality has chosen for the year.")
    public Response choose(AccessTeamForm form) {
        forms.choose(form);
        return Created.at("/contracting/v1/access-team-forms", form);
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY})
    @Operation(summary = "List choices", description = "Of all municipalities, latest year first.")
    public Page<AccessTeamForm> list(
            @Parameter(description = "Only of this year.") @QueryParam("year") @Nullable Integer year) {
        return Page.whole(forms.of(year));
    }
}
