package nl.tandem.contracting.contract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.ceiling.Ceilings;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.http.Version;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/contracts/{contractId}/amendments")
@Tag(name = "contracts", description = "The contracts of the region with providers.")
class AmendmentResource {

    private final AmendContract amendContract;
    private final Contracts contracts;
    private final ContractVersions versions;
    private final Ceilings ceilings;

    AmendmentResource(AmendContract amendContract, Contracts contracts, ContractVersions versions, Ceilings ceilings) {
        this.amendContract = amendContract;
        this.contracts = contracts;
        this.versions = versions;
        this.ceilings = ceilings;
    }

    @POST
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Amend a contract",
            description =
                    "Makes a new version that counts from a day on (addendum). What was agreed before keeps standing for"
                            + " the time before; a line that is declared has the tariff of a version that is in force in its period.")
    @APIResponse(
            responseCode = "201",
            description = "Amended; the version that was made.",
            content = @Content(schema = @Schema(implementation = ContractView.class)))
    @APIResponse(
            responseCode = "409",
            description = "It is not active, the day is outside its term or not after the latest version, the period is"
                    + " closed, or another contract overlaps.")
    @APIResponse(responseCode = "412", description = "It was changed since it was read.")
    @APIResponse(responseCode = "428", description = "If-Match is missing.")
    public Response amend(
            @PathParam("contractId") UUID contractId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            AmendmentRequest request) {
        if (request.reason() == AmendmentReason.INDEXATION) {
            throw Problem.invalidInput(List.of(
                    InputError.body("/reason", "An indexation is calculated, not entered; give another reason.")));
        }
        Contract contract = amendContract.amend(contractId, ifMatch, request);
        Response created = Created.at(
                "/contracting/v1/contracts/" + contractId,
                ContractView.of(contract, ceilings.of(List.of(contractId)), request.effectiveFrom()));
        return Response.fromResponse(created).tag(Version.tag(contract.version)).build();
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(
            summary = "List the amendments of a contract",
            description = "Why there are versions after the first, oldest first.")
    public Page<AmendmentView> list(@PathParam("contractId") UUID contractId) {
        contracts.get(contractId);
        return Page.whole(versions.amendments(contractId));
    }
}
