package nl.tandem.contracting.procurement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.tandem.contracting.procurement.ProcurementRequests.NewApplication;
import nl.tandem.contracting.procurement.ProcurementRequests.NewProcurement;
import nl.tandem.contracting.procurement.ProcurementRequests.NewRelease;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/procurements")
@Tag(name = "procurement", description = "How care is bought (inkoop): segments, procedures, applications.")
class ProcurementResource {

    private final Procurements procurements;
    private final Applications applications;

    ProcurementResource(Procurements procurements, Applications applications) {
        this.procurements = procurements;
        this.applications = applications;
    }

    @POST
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Register a procurement",
            description =
                    "A procedure by which care of a segment is bought. What is wrong with its planning is warned.")
    @APIResponse(
            responseCode = "201",
            description = "Registered.",
            content = @Content(schema = @Schema(implementation = ProcurementView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The segment is unknown or is not bought in this way, or the reference is taken.")
    public Response add(NewProcurement request) {
        ProcurementView procurement = procurements.add(request);
        return Created.at("/contracting/v1/procurements/" + procurement.procurementId(), procurement);
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(summary = "List procurements", description = "By the day on which they are published.")
    public Page<ProcurementView> list() {
        return Page.whole(procurements.all());
    }

    @GET
    @Path("/{procurementId}")
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(summary = "Read a procurement", description = "One procedure, with when it can be ready.")
    public ProcurementView get(@PathParam("procurementId") UUID procurementId) {
        return procurements.get(procurementId);
    }

    @POST
    @Path("/{procurementId}/applications")
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Record an application",
            description = "A provider asks to be contracted, in time or in an entry window.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    @APIResponse(responseCode = "409", description = "One could not apply on that day, or it applied already.")
    public Response apply(@PathParam("procurementId") UUID procurementId, NewApplication request) {
        ApplicationView application = applications.apply(procurementId, request);
        return Created.at("/contracting/v1/applications/" + application.applicationId(), application);
    }

    @POST
    @Path("/{procurementId}/releases")
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(summary = "Release a reserve", description = "Releases a part of what a tender reserves, by decision.")
    @APIResponse(
            responseCode = "201",
            description = "Released.",
            content = @Content(schema = @Schema(implementation = ProcurementView.class)))
    @APIResponse(responseCode = "409", description = "Nothing is reserved, or less than this is left.")
    public Response release(@PathParam("procurementId") UUID procurementId, NewRelease request) {
        return Created.at(
                "/contracting/v1/procurements/" + procurementId, procurements.release(procurementId, request));
    }
}
