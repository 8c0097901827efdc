package nl.tandem.contracting.adult;

import java.time.LocalDate;
import nl.tandem.kit.event.DomainEvent;

/** The youths of a municipality with running care were counted on the first of a month, and those of 18 and older among them. */
record AdultsCounted(String municipality, LocalDate countedOn, int adults, int youths) implements DomainEvent {

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.adults.counted.v1";
    }

    @Override
    public String topic() {
        return "jeugdhulp.contracting.allocations";
    }

    @Override
    public String aggregateId() {
        return "adults:%s:%s".formatted(municipality, countedOn);
    }
}
