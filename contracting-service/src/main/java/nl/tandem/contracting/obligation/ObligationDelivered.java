package nl.tandem.contracting.obligation;

import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.contracting.obligation.Obligation.Standing;
import nl.tandem.kit.event.DomainEvent;

/** A provider delivered what it has to deliver beside care, or a part of it. */
public record ObligationDelivered(
        UUID obligationId, ObligationKind kind, String providerCode, LocalDate periodFrom, Standing standing)
        implements DomainEvent {

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.obligation.delivered.v1";
    }

    @Override
    public String topic() {
        return "jeugdhulp.contracting.contracts";
    }

    @Override
    public String aggregateId() {
        return obligationId.toString();
    }
}
