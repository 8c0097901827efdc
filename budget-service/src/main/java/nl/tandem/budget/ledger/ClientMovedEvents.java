package nl.tandem.budget.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import nl.tandem.kit.event.EventHandler;
import nl.tandem.kit.event.ReceivedEvent;

/** Hears that a youth moved, and carries the cost over to the municipality that pays from then on. */
@ApplicationScoped
class ClientMovedEvents implements EventHandler<ResidenceMove> {

    private final Ledger ledger;

    ClientMovedEvents(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public String topic() {
        return "jeugdhulp.contracting.allocations";
    }

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.client.moved.v1";
    }

    @Override
    public Class<ResidenceMove> dataType() {
        return ResidenceMove.class;
    }

    @Override
    public void handle(ReceivedEvent<ResidenceMove> event) {
        ledger.move(event.region(), event.data());
    }
}
