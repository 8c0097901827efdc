package nl.tandem.monitoring.signal;

import java.time.Instant;
import java.util.UUID;
import nl.tandem.kit.event.DomainEvent;
import nl.tandem.monitoring.indicator.IndicatorCode;
import org.jspecify.annotations.Nullable;

/** A figure asks for attention; municipality is null for the region. */
record SignalRaised(
        UUID signalId,
        UUID ruleId,
        IndicatorCode indicatorCode,
        SignalKind kind,
        @Nullable String municipality,
        String period,
        long level,
        String owner,
        Instant raisedAt)
        implements DomainEvent {

    static final String TOPIC = "jeugdhulp.monitoring.signals";

    @Override
    public String eventType() {
        return "nl.jeugdhulp.monitoring.indicator-signal.raised.v1";
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public String aggregateId() {
        return signalId.toString();
    }
}
