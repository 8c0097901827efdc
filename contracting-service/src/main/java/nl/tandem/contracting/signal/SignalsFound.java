package nl.tandem.contracting.signal;

import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.lawfulness.LawfulnessRule;
import nl.tandem.kit.event.DomainEvent;

/** Rules found something. It says how much, not in whose care. */
public record SignalsFound(UUID lookId, int ruleVersion, List<Found> found) implements DomainEvent {

    /** Of one rule at one provider. */
    record Found(LawfulnessRule rule, String providerCode, long signals) {}

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.signals.found.v1";
    }

    @Override
    public String topic() {
        return "jeugdhulp.contracting.declarations";
    }

    @Override
    public String aggregateId() {
        return lookId.toString();
    }
}
