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

        @Schema(description = "DRAFT (concept), ACTIVE (van kracht) or ENDED (beëindigd before its term).")
        ContractState state,

        @Schema(description = "What may be delivered.") List<DraftContractRequest.Product> products,

        @Schema(description = "Per care year what it may cost.")
        List<DraftContractRequest.CareYearCeiling> ceilings,

        @Schema(description = "When it was activated; absent for a draft.") @Nullable
        Instant activatedAt,

        @Schema(description = "Number of the version that is shown, from 1.")
        int versionNumber,

        @Schema(description = "First day on which that version counts.")
        LocalDate effectiveFrom,

        @Schema(description = "Number of the latest version, which may come into force later.")
        int latestVersionNumber,

        @Schema(description = "Why it ended before its term; absent when it did not.") @Nullable
        EndReason endReason) {

    /** As it is on a day, or on the day of its term that is nearest. */
    static ContractView of(Contract contract, List<Ceiling> ceilings, LocalDate asOf) {
        List<Product> products = contract.productsOn(contract.nearest(asOf));
        Product one = products.getFirst();
        return new ContractView(
                contract.contractId,
                contract.contractNumber,
                contract.providerCode,
                contract.startDate,
                contract.endDate,
                contract.state,
                products.stream()
                        .map(product -> product.at(product.tariffCents))
                        .toList(),
                ceilings.stream()
                        .filter(ceiling -> ceiling.contractId().equals(contract.contractId))
                        .map(ceiling ->
                                new DraftContractRequest.CareYearCeiling(ceiling.careYear(), ceiling.ceilingCents()))
                        .toList(),
                contract.activatedAt,
                one.versionNumber,
                one.validFrom == null ? contract.startDate : one.validFrom,
                contract.versionNumber,
                contract.endReason);
    }
}
