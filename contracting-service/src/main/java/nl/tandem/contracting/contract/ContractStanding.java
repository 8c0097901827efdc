package nl.tandem.contracting.contract;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import nl.tandem.contracting.ceiling.Ceiling;
import nl.tandem.kit.event.DomainEvent;

/** A contract in its latest version: the last one of each contract stays in the reference topic. */
record ContractStanding(
        ContractState state,
        int versionNumber,
        @JsonUnwrapped ContractActivated contract) implements DomainEvent {

    static ContractStanding of(Contract contract, List<Ceiling> ceilings) {
        return new ContractStanding(
                contract.state,
                contract.versionNumber,
                ContractActivated.of(
                        contract,
                        ceilings.stream()
                                .filter(ceiling -> ceiling.contractId().equals(contract.contractId))
                                .toList()));
    }

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.contract.state.v1";
    }

    @Override
    public String topic() {
        return "jeugdhulp.contracting.reference-contracts";
    }

    @Override
    public String aggregateId() {
        return contract.aggregateId();
    }
}
