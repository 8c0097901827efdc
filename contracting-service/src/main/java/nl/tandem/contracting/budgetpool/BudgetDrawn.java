package nl.tandem.contracting.budgetpool;

import java.util.UUID;
import nl.tandem.kit.event.DomainEvent;

/** A provider was given a part of the pool. */
record BudgetDrawn(
        UUID poolId,
        int careYear,
        String providerCode,
        DrawPurpose purpose,
        long cents,
        long leftCents,
        String decisionReference)
        implements DomainEvent {

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.budget-pool.drawn.v1";
    }

    @Override
    public String topic() {
        return "jeugdhulp.contracting.contracts";
    }

    @Override
    public String aggregateId() {
        return poolId.toString();
    }
}
