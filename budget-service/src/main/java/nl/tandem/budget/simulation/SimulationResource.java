package nl.tandem.budget.simulation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.identity.Tenant;
import nl.tandem.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/simulations")
@Tag(name = "settlement")
class SimulationResource {

    private final Simulate simulate;
    private final Caller caller;

    SimulationResource(Simulate simulate, Caller caller) {
        this.simulate = simulate;
        this.caller = caller;
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
        if (!caller.tenant().municipality().equals(Tenant.ALL)) {
            throw new Problem(
                    403,
                    "bound-to-one-municipality",
                    "Your token is bound to one municipality; a comparison needs the cost of all.");
        }
        return simulate.run(request);
    }
}
