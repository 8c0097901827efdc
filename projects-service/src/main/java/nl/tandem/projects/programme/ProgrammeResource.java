package nl.tandem.projects.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import nl.tandem.kit.page.PageQuery;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/")
class ProgrammeResource {

    private final Programmes programmes;
    private final Caller caller;

    ProgrammeResource(Programmes programmes, Caller caller) {
        this.programmes = programmes;
        this.caller = caller;
    }

    @POST
    @Path("/programmes")
    @RolesAllowed(Roles.PROGRAMME_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Register a programme",
            description = "A programme (programma) gathers projects of the region. Role: programme-manager.")
    @APIResponse(
            responseCode = "201",
            description = "Registered.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProgrammeView.class)))
    public Response register(ProgrammeRequest request) {
        if (request.startDate() != null
                && request.endDate() != null
                && request.endDate().isBefore(request.startDate())) {
            throw Problem.invalidInput(List.of(InputError.body("/endDate", "must not be before startDate")));
        }
        UUID programmeId = UUID.randomUUID();
        Programme programme = new Programme(programmeId, caller.region(), request);
        programmes.persist(programme);
        return Created.at("/projects/v1/programmes/" + programmeId, programme.view());
    }

    @GET
    @Path("/programmes")
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.BOARD, Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY})
    @Operation(
            summary = "Programmes",
            description = "The programmes (programma's) of the region, by name. Roles: programme-manager, board, "
                    + "contract-manager, controller, municipality-backoffice.")
    public Page<ProgrammeView> list(@Valid @BeanParam PageQuery page) {
        return Page.of(programmes.find("region = ?1 order by name, id", caller.region()), page)
                .map(Programme::view);
    }

    @GET
    @Path("/programmes/{programmeId}")
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.BOARD, Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY})
    @Operation(
            summary = "A programme",
            description = "One programme (programma). Roles: programme-manager, board, contract-manager, controller, "
                    + "municipality-backoffice.")
    public ProgrammeView get(
            @Parameter(description = "Id of the programme.") @PathParam("programmeId") UUID programmeId) {
        return programmes
                .findByIdOptional(programmeId)
                .orElseThrow(() -> Problem.notFound("This programme"))
                .view();
    }
}
