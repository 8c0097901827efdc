package nl.tandem.contracting.ceiling;

import java.util.UUID;
import nl.tandem.contracting.ceiling.TrafficLight.Thresholds;
import nl.tandem.kit.event.DomainEvent;

/** More or less of a ceiling is reserved or declared. */
public record CeilingChanged(
        UUID contractId,
        String providerCode,
        int careYear,
        long ceilingCents,
        long reservedCents,
        long declaredCents,
        long freeCents,
        TrafficLight trafficLight)
        implements DomainEvent {

    static CeilingChanged of(Ceiling ceiling, Thresholds thresholds) {
        return new CeilingChanged(
                ceiling.contractId(),
                ceiling.providerCode(),
                ceiling.careYear(),
                ceiling.ceilingCents(),
                ceiling.reservedCents(),
                ceiling.declaredCents(),
                ceiling.freeCents(),
                ceiling.trafficLight(thresholds));
    }

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.ceiling.changed.v1";
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
