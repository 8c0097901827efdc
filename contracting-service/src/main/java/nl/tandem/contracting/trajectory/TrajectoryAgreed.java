package nl.tandem.contracting.trajectory;

import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.kit.event.DomainEvent;

/** A result was agreed for a fixed budget that partners share. */
public record TrajectoryAgreed(
        UUID trajectoryId,
        String municipality,
        String leadCode,
        long budgetCents,
        LocalDate fromDay,
        LocalDate untilDay)
        implements DomainEvent {

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.trajectory.agreed.v1";
    }

    @Override
    public String topic() {
        return "jeugdhulp.contracting.allocations";
    }

    @Override
    public String aggregateId() {
        return trajectoryId.toString();
    }
}
