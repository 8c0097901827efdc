package nl.tandem.contracting.procurement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.contracting.procurement.ProcurementRequests.Checks;
import nl.tandem.contracting.procurement.ProcurementRequests.Decided;
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

@Path("/applications")
@Tag(name = "procurement")
class ApplicationResource {

    private final Applications applications;

    ApplicationResource(Applications applications) {
        this.applications = applications;
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.PROVIDER})
    @Operation(summary = "List applications", description = "By the day of applying; a provider sees its own.")
    public Page<ApplicationView> list(
            @Parameter(description = "Only of this procurement.") @QueryParam("procurementId") @Nullable
                    UUID procurementId) {
        return Page.whole(applications.of(procurementId));
    }

    @GET
    @Path("/newcomers")
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD})
    @Operation(summary = "Count newcomers", description = "Providers that were admitted for the first time, in a time.")
    public Newcomers newcomers(
            @Parameter(description = "First day.") @QueryParam("from") @NotNull LocalDate from,
            @Parameter(description = "Last day.") @QueryParam("until") @NotNull LocalDate until) {
        return new Newcomers(from, until, applications.newcomers(from, until));
    }

    @GET
    @Path("/{applicationId}")
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.PROVIDER})
    @Operation(summary = "Read an application", description = "One application, with what was checked.")
    public ApplicationView get(@PathParam("applicationId") UUID applicationId) {
        return applications.get(applicationId);
    }

    @POST
    @Path("/{applicationId}/checks")
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Check suitability",
            description = "What was found about each requirement; it replaces what was found before.")
    @APIResponse(
            responseCode = "201",
            description = "Checked.",
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    @APIResponse(responseCode = "409", description = "It was decided already.")
    public Response check(@PathParam("applicationId") UUID applicationId, Checks request) {
        return Created.at("/contracting/v1/applications/" + applicationId, applications.check(applicationId, request));
    }

    @POST
    @Path("/{applicationId}/decision")
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Decide on an application",
            description = "Admits or refuses it. Nobody is admitted who does not qualify; in an open house nobody who"
                    + " qualifies is refused.")
    @APIResponse(
            responseCode = "201",
            description = "Decided.",
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    @APIResponse(
            responseCode = "409",
            description = "It does not qualify, or must be admitted, or was decided already.")
    public Response decide(@PathParam("applicationId") UUID applicationId, Decided request) {
        return Created.at("/contracting/v1/applications/" + applicationId, applications.decide(applicationId, request));
    }
}
