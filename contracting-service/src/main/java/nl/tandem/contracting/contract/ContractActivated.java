package nl.tandem.contracting.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.ceiling.Ceiling;
import nl.tandem.kit.event.DomainEvent;
import org.jspecify.annotations.Nullable;

/** A contract is in force, with these tariffs and ceilings. */
public record ContractActivated(
        UUID contractId,
        String contractNumber,
        String providerCode,
        LocalDate startDate,
        LocalDate endDate,
        List<ActivatedProduct> products,
        List<ActivatedCeiling> ceilings)
        implements DomainEvent {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ActivatedProduct(
            String category,
            String code,
            String unit,
            long tariffCents,
            FundingVariant fundingVariant,
            @Nullable TaskForm taskForm) {

        static ActivatedProduct of(Product product) {
            return new ActivatedProduct(
                    product.category,
                    product.code,
                    product.unit,
                    product.tariffCents,
                    product.fundingVariant,
                    product.taskForm);
        }
    }

    public record ActivatedCeiling(int careYear, long ceilingCents) {}

    static ContractActivated of(Contract contract, List<Ceiling> ceilings) {
        return new ContractActivated(
                contract.contractId,
                contract.contractNumber,
                contract.providerCode,
                contract.startDate,
                contract.endDate,
                contract.latestProducts().stream().map(ActivatedProduct::of).toList(),
                ceilings.stream()
                        .map(ceiling -> new ActivatedCeiling(ceiling.careYear(), ceiling.ceilingCents()))
                        .toList());
    }

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.contract.activated.v1";
    }

    @Override
    public String topic() {
        return "jeugdhulp.contracting.contracts";
    }

    @Override
    public String aggregateId() {
        return contractId.toString();
    }
}
