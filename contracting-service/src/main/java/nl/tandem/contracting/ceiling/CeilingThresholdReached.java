package nl.tandem.contracting.ceiling;

import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.kit.event.DomainEvent;

/** The use of a ceiling reached a threshold that it was below. */
public record CeilingThresholdReached(
        UUID contractId,
        String providerCode,
        int careYear,
        int percent,
        long ceilingCents,
        long usedCents,
        LocalDate reachedOn)
        implements DomainEvent {

    static CeilingThresholdReached of(Ceiling ceiling, int percent, LocalDate reachedOn) {
        return new CeilingThresholdReached(
                ceiling.contractId(),
                ceiling.providerCode(),
                ceiling.careYear(),
                percent,
                ceiling.ceilingCents(),
                ceiling.usedCents(),
                reachedOn);
    }

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.ceiling.threshold-reached.v1";
    }

    @Override
    public String topic() {
        return "jeugdhulp.contracting.contracts";
    }

    @Override
    public String aggregateId() {
        return contractId.toString();
    }
}
