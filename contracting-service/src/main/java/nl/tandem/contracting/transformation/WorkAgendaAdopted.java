package nl.tandem.contracting.transformation;

import java.time.LocalDate;
import nl.tandem.kit.event.DomainEvent;

/** The joint work agenda of a year was adopted. */
public record WorkAgendaAdopted(int year, int lines, int providers, LocalDate adoptedOn) implements DomainEvent {

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.work-agenda.adopted.v1";
    }

    @Override
    public String topic() {
        return "jeugdhulp.contracting.contracts";
    }

    @Override
    public String aggregateId() {
        return String.valueOf(year);
    }
}
