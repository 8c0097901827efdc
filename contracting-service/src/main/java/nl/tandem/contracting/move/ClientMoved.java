package nl.tandem.contracting.move;

import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.kit.event.DomainEvent;

/** A youth with care moved to another municipality, which pays from that day on. */
public record ClientMoved(
        UUID moveId,
        String fromMunicipality,
        String toMunicipality,
        UUID allocationId,
        String providerCode,
        String clientPseudonym,
        LocalDate movedOn)
        implements DomainEvent {

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.client.moved.v1";
    }

    @Override
    public String topic() {
        return "jeugdhulp.contracting.allocations";
    }

    @Override
    public String aggregateId() {
        return allocationId.toString();
    }
}
