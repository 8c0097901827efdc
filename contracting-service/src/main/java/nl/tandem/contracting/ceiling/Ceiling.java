package nl.tandem.contracting.ceiling;

import java.util.UUID;
import nl.tandem.contracting.ceiling.TrafficLight.Thresholds;

/** What a contract may cost in one care year, and how much of it is spoken for. */
public record Ceiling(
        UUID contractId, String providerCode, int careYear, long ceilingCents, long reservedCents, long declaredCents) {

    /** What is left; negative when more is allocated and declared than the ceiling holds, which is allowed. */
    long freeCents() {
        return ceilingCents - declaredCents - reservedCents;
    }

    TrafficLight trafficLight(Thresholds thresholds) {
        return TrafficLight.of(declaredCents, reservedCents, 0, ceilingCents, thresholds);
    }

    Ceiling plus(Change change) {
        return new Ceiling(
                contractId,
                providerCode,
                careYear,
                ceilingCents,
                Math.addExact(reservedCents, change.reservedCents()),
                Math.addExact(declaredCents, change.declaredCents()));
    }

    /** What is added to a ceiling, or taken from it. */
    record Change(long reservedCents, long declaredCents) {

        static final Change NONE = new Change(0, 0);

        Change plus(Change other) {
            return new Change(reservedCents + other.reservedCents, declaredCents + other.declaredCents);
        }
    }
}
