package nl.tandem.contracting.ceiling;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.ceiling.TrafficLight.Thresholds;
import org.jspecify.annotations.Nullable;

/**
 * What a contract may cost in one care year, and how much of it is spoken for.
 *
 * @param foreseenCents what is expected beside what is allocated
 * @param thresholds the percentages of use that are told when they are reached
 * @param reachedPercent the highest of these that was reached and told; 0 for none
 * @param consultationDue the day until which region and provider have to consult, if they have to
 */
public record Ceiling(
        UUID contractId,
        String providerCode,
        int careYear,
        CeilingState state,
        long ceilingCents,
        long reservedCents,
        long declaredCents,
        long foreseenCents,
        List<Integer> thresholds,
        int reachedPercent,
        @Nullable LocalDate consultationDue,
        @Nullable OwnLight override) {

    /** What somebody made of the light, beside what the rule makes of it. */
    record OwnLight(TrafficLight light, String reason) {}

    /** What is left; negative when more is allocated and declared than the ceiling holds, which is allowed. */
    long freeCents() {
        return ceilingCents - usedCents();
    }

    long usedCents() {
        return Math.addExact(declaredCents, reservedCents);
    }

    TrafficLight trafficLight(Thresholds limits) {
        return TrafficLight.of(declaredCents, reservedCents, foreseenCents, ceilingCents, limits);
    }

    Ceiling plus(Change change) {
        return new Ceiling(
                contractId,
                providerCode,
                careYear,
                state,
                ceilingCents,
                Math.addExact(reservedCents, change.reservedCents()),
                Math.addExact(declaredCents, change.declaredCents()),
                foreseenCents,
                thresholds,
                reachedPercent,
                consultationDue,
                override);
    }

    Ceiling reaching(int percent, @Nullable LocalDate consultBy) {
        return new Ceiling(
                contractId,
                providerCode,
                careYear,
                state,
                ceilingCents,
                reservedCents,
                declaredCents,
                foreseenCents,
                thresholds,
                percent,
                consultBy,
                override);
    }

    /** What is added to a ceiling, or taken from it. */
    record Change(long reservedCents, long declaredCents) {

        static final Change NONE = new Change(0, 0);

        Change plus(Change other) {
            return new Change(reservedCents + other.reservedCents, declaredCents + other.declaredCents);
        }
    }
}
