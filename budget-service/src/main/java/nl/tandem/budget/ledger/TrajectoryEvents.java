package nl.tandem.budget.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import nl.tandem.kit.event.EventHandler;
import nl.tandem.kit.event.ReceivedEvent;

/** Hears what was paid for a result (traject), and posts it. */
@ApplicationScoped
class TrajectoryEvents implements EventHandler<TrajectoryEvents.Paid> {

    private final Ledger ledger;

    TrajectoryEvents(Ledger ledger) {
        this.ledger = ledger;
    }

    record Paid(String trajectoryId, String municipality, Long cents, Long paidCents, LocalDate claimedOn) {}

    @Override
    public String topic() {
        return "jeugdhulp.contracting.allocations";
    }

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.trajectory.paid.v1";
    }

    @Override
    public Class<Paid> dataType() {
        return Paid.class;
    }

    @Override
    public void handle(ReceivedEvent<Paid> event) {
        Paid paid = event.data();
        ledger.post(
                event.region(),
                List.of(Entry.of(
                        EntryKind.TRAJECTORY,
                        // What was paid so far tells one payment of a trajectory from the next.
                        "trajectory:%s:%d".formatted(paid.trajectoryId(), paid.paidCents()),
                        paid.municipality(),
                        "",
                        paid.claimedOn(),
                        paid.cents(),
                        null)));
    }
}
