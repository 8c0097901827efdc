package nl.tandem.monitoring.signal;

import java.time.Instant;
import java.util.UUID;
import nl.tandem.kit.event.DomainEvent;

/** The figure is back to normal, or its rule ended. */
record SignalCleared(UUID signalId, Instant clearedAt) implements DomainEvent {

    @Override
    public String eventType() {
        return "nl.jeugdhulp.monitoring.indicator-signal.cleared.v1";
    }

    @Override
    public String topic() {
        return SignalRaised.TOPIC;
    }

    @Override
    public String aggregateId() {
        return signalId.toString();
    }
}
