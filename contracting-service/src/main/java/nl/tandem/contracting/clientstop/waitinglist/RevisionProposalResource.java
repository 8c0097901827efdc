package nl.tandem.contracting.clientstop.waitinglist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import nl.tandem.kit.page.PageQuery;
import nl.tandem.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/contract-revision-proposals")
@Tag(name = "waiting-lists")
class RevisionProposalResource {

    private final RevisionProposals proposals;

    RevisionProposalResource(RevisionProposals proposals) {
        this.proposals = proposals;
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD})
    @Operation(summary = "List contract-revision proposals", description = "Newest first.")
    public Page<RevisionProposal> list(@Valid @BeanParam PageQuery page) {
        return Page.of(proposals.page(page), page, proposals.count());
    }

    @GET
    @Path("/{proposalId}")
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD})
    @Operation(summary = "Read a contract-revision proposal", description = "One draft with its figures.")
    public RevisionProposal get(@PathParam("proposalId") UUID proposalId) {
        return proposals.find(proposalId).orElseThrow(() -> Problem.notFound("This proposal"));
    }

    @POST
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Draft a contract-revision proposal",
            description =
                    "Drafts a proposal to the board for a waiting list or a threatened overrun, with what the ceiling,"
                            + " the reservations and the approved declarations are at that moment.")
    @APIResponse(
            responseCode = "201",
            description = "Drafted.",
            content = @Content(schema = @Schema(implementation = RevisionProposal.class)))
    @APIResponse(responseCode = "409", description = "No overrun is threatened, or the proposal asks for no more.")
    public Response draft(ProposeRevisionRequest asked) {
        RevisionProposal proposal = proposals.draft(asked);
        return Created.at("/contracting/v1/contract-revision-proposals/" + proposal.proposalId(), proposal);
    }
}
