package nl.tandem.contracting.contract;

import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.kit.event.DomainEvent;

/** A contract ends before its term. */
record ContractEnded(
        UUID contractId,
        String contractNumber,
        String providerCode,
        LocalDate endDate,
        EndReason reason,
        String decisionReference)
        implements DomainEvent {

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.contract.ended.v1";
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
