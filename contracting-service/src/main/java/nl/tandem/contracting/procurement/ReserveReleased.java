package nl.tandem.contracting.procurement;

import java.util.UUID;
import nl.tandem.kit.event.DomainEvent;

/** A part of the reserve of a tender was released. */
public record ReserveReleased(UUID procurementId, long cents, long leftCents, String decisionReference)
        implements DomainEvent {

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.tender-reserve.released.v1";
    }

    @Override
    public String topic() {
        return "jeugdhulp.contracting.contracts";
    }

    @Override
    public String aggregateId() {
        return procurementId.toString();
    }
}
