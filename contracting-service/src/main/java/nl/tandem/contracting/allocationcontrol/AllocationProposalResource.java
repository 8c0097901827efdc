package nl.tandem.contracting.allocationcontrol;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.tandem.contracting.allocationcontrol.AllocationProposal.State;
import nl.tandem.contracting.allocationcontrol.AllocationProposalRequests.Decision;
import nl.tandem.contracting.allocationcontrol.AllocationProposalRequests.NewProposal;
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

@Path("/allocation-proposals")
@Tag(name = "allocation-control")
class AllocationProposalResource {

    private final AllocationProposals proposals;

    AllocationProposalResource(AllocationProposals proposals) {
        this.proposals = proposals;
    }

    @POST
    @RolesAllowed(Roles.MUNICIPALITY)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Propose an allocation",
            description =
                    "Before its JW301 is sent: checked against the contract and the longest term; where the category asks for it a second person approves.")
    @APIResponse(
            responseCode = "201",
            description = "Proposed; approved at once where no second person is asked for.",
            content = @Content(schema = @Schema(implementation = AllocationProposal.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "The care is not in contract, is for too long, is long and the Wlz was not looked at, or the number has a proposal.")
    public Response propose(NewProposal request) {
        AllocationProposal proposal = proposals.propose(request);
        return Created.at("/contracting/v1/allocation-proposals/" + proposal.proposalId(), proposal);
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY})
    @Operation(summary = "List proposals for allocations", description = "The latest 500; a municipality sees its own.")
    public Page<AllocationProposal> list(
            @Parameter(description = "Only those that stand so.") @QueryParam("state") @Nullable State state) {
        return Page.whole(proposals.all(state));
    }

    @GET
    @Path("/{proposalId}")
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY})
    @Operation(summary = "Read a proposal for an allocation", description = "And what was decided.")
    public AllocationProposal get(@PathParam("proposalId") UUID proposalId) {
        return proposals.get(proposalId);
    }

    @POST
    @Path("/{proposalId}/decision")
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY})
    @Transactional
    @Idempotent
    @Operation(
            summary = "Decide on a proposal for an allocation",
            description = "By another person than who proposed it.")
    @APIResponse(
            responseCode = "201",
            description = "Decided.",
            content = @Content(schema = @Schema(implementation = AllocationProposal.class)))
    @APIResponse(responseCode = "409", description = "It was decided already, or by the one who proposed it.")
    public Response decide(@PathParam("proposalId") UUID proposalId, Decision decision) {
        return Created.at("/contracting/v1/allocation-proposals/" + proposalId, proposals.decide(proposalId, decision));
    }
}
