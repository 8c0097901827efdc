package nl.tandem.contracting.transformation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import nl.tandem.contracting.transformation.TransformationRequests.NewAgenda;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/work-agendas")
@Tag(name = "contract-management")
class WorkAgendaResource {

    private final TransformationPlans plans;

    WorkAgendaResource(TransformationPlans plans) {
        this.plans = plans;
    }

    @POST
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Adopt a work agenda",
            description = "Makes one agenda of all accepted plans of the year and the lines that municipalities add.")
    @APIResponse(
            responseCode = "201",
            description = "Adopted.",
            content = @Content(schema = @Schema(implementation = WorkAgenda.class)))
    @APIResponse(responseCode = "409", description = "There is one for the year, or no plan is accepted.")
    public Response adopt(NewAgenda request) {
        return Created.at("/contracting/v1/work-agendas/" + request.year(), plans.adopt(request));
    }

    @GET
    @Path("/{year}")
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(summary = "Read a work agenda", description = "What is to change in a year, by quarter.")
    public WorkAgenda get(@PathParam("year") int year) {
        return plans.agenda(year);
    }
}
