package nl.tandem.contracting.arrangement;

import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.contracting.arrangement.ArrangementRequests.Decision;
import nl.tandem.kit.event.DomainEvent;

/** The access team decided on an arrangement of building blocks. */
public record ArrangementDecided(
        UUID arrangementId, String municipality, String providerCode, Decision decision, LocalDate decidedOn)
        implements DomainEvent {

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.arrangement.decided.v1";
    }

    @Override
    public String topic() {
        return "jeugdhulp.contracting.allocations";
    }

    @Override
    public String aggregateId() {
        return arrangementId.toString();
    }
}
