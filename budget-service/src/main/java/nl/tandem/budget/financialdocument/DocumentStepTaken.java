package nl.tandem.budget.financialdocument;

import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.kit.event.DomainEvent;

/** A document went a step further. */
record DocumentStepTaken(
        UUID documentId,
        DocumentKind kind,
        int year,
        DocumentStep step,
        DocumentBody body,
        LocalDate takenOn,
        int version,
        String hash,
        String decision)
        implements DomainEvent {

    @Override
    public String eventType() {
        return "nl.jeugdhulp.budget.financial-document.step-taken.v1";
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
