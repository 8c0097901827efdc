package nl.tandem.contracting.talk;

import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.kit.event.DomainEvent;

/** A talk with a provider was held. */
public record TalkHeld(UUID talkId, String providerCode, TalkKind kind, LocalDate heldOn) implements DomainEvent {

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.talk.held.v1";
    }

    @Override
    public String topic() {
        return "jeugdhulp.contracting.contracts";
    }

    @Override
    public String aggregateId() {
        return talkId.toString();
    }
}
