package nl.tandem.contracting.ceiling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.ceiling.CeilingRequests.Intention;
import nl.tandem.contracting.ceiling.TrafficLight.Thresholds;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import nl.tandem.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/contracts/{contractId}/ceilings")
@Tag(name = "ceilings", description = "The ceilings (bestedingsruimte) of the contracts per care year.")
class ContractCeilingResource {

    private final Ceilings ceilings;
    private final ManageCeiling manageCeiling;
    private final Database database;
    private final Thresholds thresholds;

    ContractCeilingResource(
            Ceilings ceilings, ManageCeiling manageCeiling, Database database, TrafficLightSettings settings) {
        this.ceilings = ceilings;
        this.manageCeiling = manageCeiling;
        this.database = database;
        this.thresholds = settings.thresholds();
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(
            summary = "List ceilings of a contract",
            description = "Per care year what is reserved by allocations, declared, and free, with the traffic light.")
    public Page<CeilingView> list(@PathParam("contractId") UUID contractId) {
        if (database.first("SELECT 1 FROM contract WHERE contract_id = ?", row -> row.getInt(1), contractId)
                .isEmpty()) {
            throw Problem.notFound("This contract");
        }
        return Page.whole(ceilings.of(List.of(contractId)).stream()
                .map(ceiling -> CeilingView.of(ceiling, thresholds))
                .toList());
    }

    @POST
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Announce a ceiling",
            description =
                    "Makes known what a contract may cost in a further care year (voornemen), six months before it"
                            + " begins; later is recorded as late. It is fixed three months before.")
    @APIResponse(
            responseCode = "201",
            description = "Announced.",
            content = @Content(schema = @Schema(implementation = CeilingView.class)))
    @APIResponse(
            responseCode = "409",
            description = "There is a ceiling for the year already, or the contract is not valid in it.")
    public Response announce(@PathParam("contractId") UUID contractId, Intention intention) {
        Ceiling ceiling = manageCeiling.announce(contractId, intention);
        return Created.at(
                "/contracting/v1/contracts/%s/ceilings/%d".formatted(contractId, ceiling.careYear()),
                CeilingView.of(ceiling, thresholds));
    }
}
