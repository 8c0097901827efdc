package nl.tandem.monitoring.fact;

import jakarta.enterprise.context.ApplicationScoped;
import nl.tandem.kit.event.EventHandler;
import nl.tandem.kit.event.ReceivedEvent;

/** Hears that care began. */
@ApplicationScoped
class DeliveryStarted implements EventHandler<DeliveryReport> {

    private final CareEpisodes episodes;

    DeliveryStarted(CareEpisodes episodes) {
        this.episodes = episodes;
    }

    @Override
    public String topic() {
        return "jeugdhulp.contracting.allocations";
    }

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.delivery.started.v1";
    }

    @Override
    public Class<DeliveryReport> dataType() {
        return DeliveryReport.class;
    }

    @Override
    public void handle(ReceivedEvent<DeliveryReport> event) {
        episodes.hear(event.region(), "STARTED", event.data());
    }
}
