package nl.tandem.budget.financialdocument;

import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.kit.event.DomainEvent;

/** An adopted budget or frame was amended. */
record DocumentAmended(
        UUID documentId,
        DocumentKind kind,
        int year,
        int version,
        long costChangeCents,
        LocalDate adoptedOn,
        String decision)
        implements DomainEvent {

    @Override
    public String eventType() {
        return "nl.jeugdhulp.budget.financial-document.amended.v1";
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
