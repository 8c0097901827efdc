package nl.tandem.budget.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import nl.tandem.kit.event.EventHandler;
import nl.tandem.kit.event.ReceivedEvent;

/** Hears of allocations. */
@ApplicationScoped
class AllocationEvents implements EventHandler<KnownAllocations.Recorded> {

    private final KnownAllocations allocations;

    AllocationEvents(KnownAllocations allocations) {
        this.allocations = allocations;
    }

    @Override
    public String topic() {
        return "jeugdhulp.contracting.allocations";
    }

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.allocation.recorded.v1";
    }

    @Override
    public Class<KnownAllocations.Recorded> dataType() {
        return KnownAllocations.Recorded.class;
    }

    @Override
    public void handle(ReceivedEvent<KnownAllocations.Recorded> event) {
        allocations.put(event.region(), event.data());
    }
}
