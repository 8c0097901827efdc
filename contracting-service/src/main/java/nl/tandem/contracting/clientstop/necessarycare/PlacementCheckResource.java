package nl.tandem.contracting.clientstop.necessarycare;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import nl.tandem.contracting.client.ClientIdentity;
import nl.tandem.contracting.clientstop.necessarycare.StopGate.Wanted;
import nl.tandem.kit.identity.OwnParty;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/placement-checks")
@Tag(name = "client-stops")
class PlacementCheckResource {

    private final StopGate gate;
    private final NamedClient clients;
    private final OwnParty own;

    PlacementCheckResource(StopGate gate, NamedClient clients, OwnParty own) {
        this.gate = gate;
        this.clients = clients;
        this.own = own;
    }

    @POST
    @RolesAllowed(Roles.MUNICIPALITY)
    @Operation(
            summary = "Check a placement",
            description =
                    "Whether care may begin at a provider (plaatsing): there is no stop, it is crisis care, or the"
                            + " expert team found it necessary. Nothing is recorded. A JW301 is never refused for a stop.")
    @APIResponse(responseCode = "409", description = "The provider is under a stop (provider-under-client-stop).")
    public PlacementView check(PlacementCheck check) {
        ClientIdentity client = clients.find(
                own.municipality(), check.providerCode(), check.requestReference(), check.allocationNumber());
        Passage passage = gate.passage(
                new Wanted(check.providerCode(), client.clientId(), check.category(), check.code(), check.startDate()));
        if (!passage.isFree()) {
            throw new Problem(
                    409,
                    "provider-under-client-stop",
                    "The provider takes no new clients for this care (%s). Search for other providers"
                                    .formatted(passage)
                            + " (alternative-searches); when there are none and it cannot wait, ask for necessary care"
                            + " (no-unless-requests). Crisis care is never stopped.");
        }
        return new PlacementView(passage);
    }
}
