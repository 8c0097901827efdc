package nl.tandem.contracting.trajectory;

import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.kit.event.DomainEvent;

/** A part of the budget of a trajectory was paid. */
public record TrajectoryPaid(
        UUID trajectoryId, String municipality, long cents, long paidCents, boolean ended, LocalDate claimedOn)
        implements DomainEvent {

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.trajectory.paid.v1";
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
