package nl.tandem.contracting.capacity;

import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.kit.event.DomainEvent;

/** One waits longer at a location than the norm; the provider is asked how it manages the list. */
public record WaitingNormBroken(
        UUID requestId,
        String providerCode,
        String category,
        LocalDate week,
        int weeksToIntake,
        int weeksToStart,
        LocalDate dueOn)
        implements DomainEvent {

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.waiting-norm.broken.v1";
    }

    @Override
    public String topic() {
        return "jeugdhulp.contracting.providers";
    }

    @Override
    public String aggregateId() {
        return providerCode;
    }
}
