package nl.tandem.contracting.allocationcontrol;

import java.util.UUID;
import nl.tandem.contracting.allocationcontrol.AllocationProposalRequests.Verdict;
import nl.tandem.kit.event.DomainEvent;

/** A second person decided on what is proposed to be allocated. */
public record AllocationProposalDecided(
        UUID proposalId,
        String municipality,
        String providerCode,
        long allocationNumber,
        String category,
        Verdict verdict)
        implements DomainEvent {

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.allocation-proposal.decided.v1";
    }

    @Override
    public String topic() {
        return "jeugdhulp.contracting.allocations";
    }

    @Override
    public String aggregateId() {
        return proposalId.toString();
    }
}
