package nl.tandem.contracting.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.contract.ContractActivated.ActivatedProduct;
import nl.tandem.kit.event.DomainEvent;

/** Something else is agreed from a day on: these products, for these tariffs. */
record ContractAmended(
        UUID contractId,
        String contractNumber,
        String providerCode,
        int versionNumber,
        LocalDate effectiveFrom,
        LocalDate endDate,
        AmendmentReason reason,
        String decisionReference,
        List<ActivatedProduct> products)
        implements DomainEvent {

    static ContractAmended of(Contract contract, Amendment amendment) {
        return new ContractAmended(
                contract.contractId,
                contract.contractNumber,
                contract.providerCode,
                contract.versionNumber,
                amendment.effectiveFrom(),
                contract.endDate,
                amendment.reason(),
                amendment.decisionReference(),
                contract.productsOn(amendment.effectiveFrom()).stream()
                        .map(ActivatedProduct::of)
                        .toList());
    }

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.contract.amended.v1";
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
