package nl.tandem.budget.financialdocument;

import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.kit.event.DomainEvent;

/** A college adopted a financial frame. */
record FrameAdopted(UUID documentId, String municipality, LocalDate adoptedOn, boolean inForce, String decision)
        implements DomainEvent {

    @Override
    public String eventType() {
        return "nl.jeugdhulp.budget.financial-frame.adopted.v1";
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
