package nl.tandem.contracting.crisis;

import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.kit.event.DomainEvent;

/** Crisis care began without a decision. */
public record CrisisStarted(UUID crisisId, String municipality, String providerCode, LocalDate startDay)
        implements DomainEvent {

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.crisis.started.v1";
    }

    @Override
    public String topic() {
        return "jeugdhulp.contracting.allocations";
    }

    @Override
    public String aggregateId() {
        return crisisId.toString();
    }
}
