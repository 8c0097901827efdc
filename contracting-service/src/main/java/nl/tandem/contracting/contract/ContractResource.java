package nl.tandem.contracting.contract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tandem.contracting.ceiling.Ceiling;
import nl.tandem.contracting.ceiling.Ceilings;
import nl.tandem.contracting.contract.DraftContractRequest.CareYearCeiling;
import nl.tandem.contracting.procurement.SuitabilityGate;
import nl.tandem.contracting.product.Catalogue;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.http.Version;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import nl.tandem.kit.page.PageQuery;
import nl.tandem.kit.problem.Problem;
import nl.tandem.kit.time.DutchDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/contracts")
@Tag(name = "contracts", description = "The contracts of the region with providers.")
class ContractResource {

    private final SuitabilityGate suitability;
    private final Catalogue catalogue;
    private final Contracts contracts;
    private final Ceilings ceilings;
    private final Outbox outbox;
    private final Caller caller;
    private final InstantSource clock;

    ContractResource(
            Contracts contracts,
            Ceilings ceilings,
            Outbox outbox,
            Caller caller,
            InstantSource clock,
            SuitabilityGate suitability,
            Catalogue catalogue) {
        this.contracts = contracts;
        this.ceilings = ceilings;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
        this.suitability = suitability;
        this.catalogue = catalogue;
    }

    @POST
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Draft a contract",
            description = "Stores a contract as draft (concept); it counts from its activation on.")
    @APIResponse(
            responseCode = "201",
            description = "Drafted.",
            content = @Content(schema = @Schema(implementation = ContractView.class)))
    @APIResponse(responseCode = "409", description = "The provider is not registered, or the number is taken.")
    public Response draft(DraftContractRequest request) {
        catalogue.require(DraftContractRequest.wanted(request.products()), request.startDate());
        Contract contract = new Contract(caller.region(), request);
        contracts.add(contract);
        ceilings.open(
                contract.contractId,
                contract.providerCode,
                request.ceilings().stream()
                        .collect(Collectors.toMap(CareYearCeiling::careYear, CareYearCeiling::ceilingCents)));
        outbox.append(standing(contract));
        return Created.at("/contracting/v1/contracts/" + contract.contractId, view(contract));
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(summary = "List contracts", description = "The contracts of the region; a provider sees its own.")
    public Page<ContractView> list(
            @Parameter(description = "Only of the provider with this AGB code.") @QueryParam("providerCode") @Nullable
                    String providerCode,
            @Valid @BeanParam PageQuery page) {
        Page<Contract> found = Page.of(contracts.of(providerCode), page);
        List<Ceiling> theirs = ceilings.of(
                found.items().stream().map(contract -> contract.contractId).toList());
        return found.map(contract -> ContractView.of(contract, theirs, DutchDate.today(clock)));
    }

    @GET
    @Path("/{contractId}")
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(
            summary = "Read a contract",
            description = "One contract with what is agreed for a day; its ETag is needed to change it.")
    @APIResponse(
            responseCode = "200",
            description = "The contract.",
            content = @Content(schema = @Schema(implementation = ContractView.class)))
    @APIResponse(responseCode = "404", description = "There is none, or it is not in force on that day.")
    public Response get(
            @PathParam("contractId") UUID contractId,
            @Parameter(description = "What is agreed for this day; today when absent.") @QueryParam("asOf") @Nullable
                    LocalDate asOf) {
        Contract contract = contracts.get(contractId);
        if (asOf == null) {
            return answer(contract);
        }
        if (!contract.isInTerm(asOf)) {
            throw new Problem(
                    404,
                    "contract-not-in-force",
                    "The contract runs from %s to %s; ask for a day in its term."
                            .formatted(contract.startDate, contract.endDate));
        }
        return Response.ok(ContractView.of(contract, ceilings.of(List.of(contractId)), asOf))
                .tag(Version.tag(contract.version))
                .build();
    }

    @POST
    @Path("/{contractId}/activation")
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Operation(
            summary = "Activate a contract",
            description = "Brings a draft into force. One active contract of a provider may hold a product at a time.")
    @APIResponse(
            responseCode = "200",
            description = "Active.",
            content = @Content(schema = @Schema(implementation = ContractView.class)))
    @APIResponse(
            responseCode = "409",
            description = "It is active already, another contract overlaps, or the provider was not found suitable.")
    @APIResponse(responseCode = "412", description = "It was changed since it was read.")
    @APIResponse(responseCode = "428", description = "If-Match is missing.")
    public Response activate(
            @PathParam("contractId") UUID contractId, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Contract contract = contracts.get(contractId);
        Version.requireMatch(ifMatch, contract.version);
        // Two contracts that overlap may be activated at once; neither would see the other.
        contracts.lock(contract.providerCode);
        contracts.requireNoOverlap(contract);
        suitability.require(contract.providerCode, contract.startDate);
        contract.activate(clock.instant());
        contracts.flush();
        outbox.append(List.of(ContractActivated.of(contract, ceilings.of(List.of(contractId))), standing(contract)));
        return answer(contract);
    }

    @POST
    @Path("/publication")
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Operation(
            summary = "Publish all contracts anew",
            description =
                    "Puts each contract as it is now on the reference topic (jeugdhulp.contracting.reference-contracts),"
                            + " for a topic that was lost or filled before there was one.")
    @APIResponse(responseCode = "204", description = "They will be published.")
    public void publish() {
        List<Contract> all = contracts.of(null).list();
        List<Ceiling> theirs =
                ceilings.of(all.stream().map(contract -> contract.contractId).toList());
        outbox.append(all.stream()
                .map(contract -> ContractStanding.of(contract, theirs))
                .toList());
    }

    private ContractStanding standing(Contract contract) {
        return ContractStanding.of(contract, ceilings.of(List.of(contract.contractId)));
    }

    private Response answer(Contract contract) {
        return Response.ok(view(contract)).tag(Version.tag(contract.version)).build();
    }

    private ContractView view(Contract contract) {
        return ContractView.of(contract, ceilings.of(List.of(contract.contractId)), DutchDate.today(clock));
    }
}
