package nl.tandem.budget.opinion;

import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.budget.opinion.Opinion.Stance;
import nl.tandem.kit.event.DomainEvent;

/** A council gave its opinion on a draft. */
record OpinionReceived(UUID documentId, String municipality, Stance stance, LocalDate receivedOn, boolean late)
        implements DomainEvent {

    @Override
    public String eventType() {
        return "nl.jeugdhulp.budget.opinion.received.v1";
    }

    @Override
    public String topic() {
        return "jeugdhulp.budget.documents";
    }

    @Override
    public String aggregateId() {
        return documentId.toString();
    }
}
