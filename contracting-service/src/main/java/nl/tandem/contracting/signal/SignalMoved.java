package nl.tandem.contracting.signal;

import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.contracting.lawfulness.LawfulnessRule;
import nl.tandem.kit.event.DomainEvent;

/** A signal was taken a step further. */
public record SignalMoved(
        UUID signalId, LawfulnessRule rule, String providerCode, StepKind kind, SignalState state, LocalDate datedOn)
        implements DomainEvent {

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.signal.moved.v1";
    }

    @Override
    public String topic() {
        return "jeugdhulp.contracting.declarations";
    }

    @Override
    public String aggregateId() {
        return signalId.toString();
    }
}
