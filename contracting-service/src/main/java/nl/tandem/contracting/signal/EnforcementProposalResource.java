package nl.tandem.contracting.signal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/enforcement-proposals")
@Tag(name = "signals")
class EnforcementProposalResource {

    private final EnforcementProposals proposals;

    EnforcementProposalResource(EnforcementProposals proposals) {
        this.proposals = proposals;
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD})
    @Operation(summary = "List enforcement proposals", description = "The latest 500, newest first.")
    public Page<EnforcementProposal> list() {
        return Page.whole(proposals.all());
    }

    @GET
    @Path("/{proposalId}")
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD})
    @Operation(summary = "Read an enforcement proposal", description = "What the board is asked to do about misuse.")
    public EnforcementProposal get(@PathParam("proposalId") UUID proposalId) {
        return proposals.get(proposalId);
    }
}
