package nl.tandem.contracting.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.ceiling.Ceiling;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Contract", description = "A contract with a provider.")
record ContractView(
        UUID contractId,

        @Schema(description = "What the region calls the contract (contractnummer).")
        String contractNumber,

        @Schema(description = "AGB code of the provider (aanbieder).", examples = "12345678")
        String providerCode,

        @Schema(description = "First day (ingangsdatum).") LocalDate startDate,

        @Schema(description = "Last day (einddatum).") LocalDate endDate,

        @Schema(description = "DRAFT (concept) or ACTIVE (van kracht).")
        ContractState state,

        @Schema(description = "What may be delivered.") List<DraftContractRequest.Product> products,

        @Schema(description = "Per care year what it may cost.")
        List<DraftContractRequest.CareYearCeiling> ceilings,

        @Schema(description = "When it was activated; absent for a draft.") @Nullable
        Instant activatedAt) {

    static ContractView of(Contract contract, List<Ceiling> ceilings) {
        return new ContractView(
                contract.contractId,
                contract.contractNumber,
                contract.providerCode,
                contract.startDate,
                contract.endDate,
                contract.state,
                contract.products.stream()
                        .map(product -> new DraftContractRequest.Product(
                                product.category,
                                product.code,
                                product.name,
                                product.unit,
                                product.tariffCents,
                                product.fundingVariant,
                                product.taskForm))
                        .toList(),
                ceilings.stream()
                        .filter(ceiling -> ceiling.contractId().equals(contract.contractId))
                        .map(ceiling ->
                                new DraftContractRequest.CareYearCeiling(ceiling.careYear(), ceiling.ceilingCents()))
                        .toList(),
                contract.activatedAt);
    }
}
