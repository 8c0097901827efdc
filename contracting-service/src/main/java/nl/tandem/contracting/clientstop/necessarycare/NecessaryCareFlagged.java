package nl.tandem.contracting.clientstop.necessarycare;

import java.util.UUID;
import nl.tandem.kit.event.DomainEvent;

/** New care was allocated at a provider under a stop, or the expert team judged it since. */
public record NecessaryCareFlagged(
        UUID allocationId, String municipality, String providerCode, UUID clientStopId, Passage passage)
        implements DomainEvent {

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.necessary-care.flagged.v1";
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
