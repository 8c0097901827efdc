package nl.tandem.monitoring.signal;

import java.time.Instant;
import java.util.UUID;
import nl.tandem.kit.event.DomainEvent;

/** The owner looked at it or explained it. */
record SignalAnswered(UUID signalId, SignalState state, Instant answeredAt) implements DomainEvent {

    @Override
    public String eventType() {
        return "nl.jeugdhulp.monitoring.indicator-signal.answered.v1";
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
