package nl.tandem.budget.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import nl.tandem.kit.event.EventHandler;
import nl.tandem.kit.event.ReceivedEvent;

/** Hears of care that stopped. */
@ApplicationScoped
class DeliveryEvents implements EventHandler<KnownAllocations.Stopped> {

    private final KnownAllocations allocations;

    DeliveryEvents(KnownAllocations allocations) {
        this.allocations = allocations;
    }

    @Override
    public String topic() {
        return "jeugdhulp.contracting.allocations";
    }

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.delivery.stopped.v1";
    }

    @Override
    public Class<KnownAllocations.Stopped> dataType() {
        return KnownAllocations.Stopped.class;
    }

    @Override
    public void handle(ReceivedEvent<KnownAllocations.Stopped> event) {
        allocations.stop(event.data());
    }
}
