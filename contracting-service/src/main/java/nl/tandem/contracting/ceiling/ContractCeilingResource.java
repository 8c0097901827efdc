package nl.tandem.contracting.ceiling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.ceiling.TrafficLight.Thresholds;
import nl.tandem.contracting.database.Database;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import nl.tandem.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/contracts/{contractId}/ceilings")
@Tag(name = "ceilings", description = "The ceilings (bestedingsruimte) of the contracts per care year.")
class ContractCeilingResource {

    private final Ceilings ceilings;
    private final Database database;
    private final Thresholds thresholds;

    ContractCeilingResource(Ceilings ceilings, Database database, TrafficLightSettings settings) {
        this.ceilings = ceilings;
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
}
