package nl.tandem.budget.simulation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import nl.tandem.kit.identity.OwnParty;
import nl.tandem.kit.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/simulations")
@Tag(name = "settlement")
class SimulationResource {

    private final Simulate simulate;
    private final OwnParty own;

    SimulationResource(Simulate simulate, OwnParty own) {
        this.simulate = simulate;
        this.own = own;
    }

    @POST
    @RolesAllowed({Roles.CONTROLLER, Roles.BOARD})
    @Operation(
            summary = "Compare settlement schemes over past years",
            description =
                    "What each municipality would have borne under proposed schemes or keys, side by side, with who wins"
                            + " and who loses. It divides as a real settlement does and changes nothing.")
    @APIResponse(responseCode = "409", description = "A year has no cost, or a scheme does not fit it.")
    public Simulation run(SimulationRequest request) {
        own.requireWholeRegion();
        return simulate.run(request);
    }
}
