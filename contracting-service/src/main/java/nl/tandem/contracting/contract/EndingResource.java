package nl.tandem.contracting.contract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.ceiling.Ceilings;
import nl.tandem.contracting.closedperiod.ClosedPeriods;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.http.Version;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/contracts/{contractId}/ending")
@Tag(name = "contracts", description = "The contracts of the region with providers.")
class EndingResource {

    private final Contracts contracts;
    private final Ceilings ceilings;
    private final ClosedPeriods closedPeriods;
    private final Outbox outbox;
    private final InstantSource clock;

    EndingResource(
            Contracts contracts, Ceilings ceilings, ClosedPeriods closedPeriods, Outbox outbox, InstantSource clock) {
        this.contracts = contracts;
        this.ceilings = ceilings;
        this.closedPeriods = closedPeriods;
        this.outbox = outbox;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "End a contract before its term",
            description = "It stays in force until that day; what was delivered until then can be declared.")
    @APIResponse(
            responseCode = "200",
            description = "Ended.",
            content = @Content(schema = @Schema(implementation = ContractView.class)))
    @APIResponse(responseCode = "409", description = "It is not active, or the day is outside its term or closed.")
    @APIResponse(responseCode = "412", description = "It was changed since it was read.")
    @APIResponse(responseCode = "428", description = "If-Match is missing.")
    public Response end(
            @PathParam("contractId") UUID contractId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            EndingRequest request) {
        Contract contract = contracts.locked(contractId);
        Version.requireMatch(ifMatch, contract.version);
        LocalDate endBefore = contract.endDate;
        contract.end(request.endDate(), request.reason(), request.decisionReference(), clock.instant());
        closedPeriods.requireOpen(request.endDate().plusDays(1), endBefore);
        contracts.flush();
        outbox.append(List.of(
                new ContractEnded(
                        contractId,
                        contract.contractNumber,
                        contract.providerCode,
                        contract.endDate,
                        request.reason(),
                        request.decisionReference()),
                ContractStanding.of(contract, ceilings.of(List.of(contractId)))));
        return Response.ok(ContractView.of(contract, ceilings.of(List.of(contractId)), contract.endDate))
                .tag(Version.tag(contract.version))
                .build();
    }
}
