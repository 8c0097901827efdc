package nl.tandem.monitoring.fact;

import jakarta.enterprise.context.ApplicationScoped;
import nl.tandem.kit.event.EventHandler;
import nl.tandem.kit.event.ReceivedEvent;

/** Hears that care ended or was interrupted. */
@ApplicationScoped
class DeliveryStopped implements EventHandler<DeliveryReport> {

    private final CareEpisodes episodes;

    DeliveryStopped(CareEpisodes episodes) {
        this.episodes = episodes;
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
    public Class<DeliveryReport> dataType() {
        return DeliveryReport.class;
    }

    @Override
    public void handle(ReceivedEvent<DeliveryReport> event) {
        episodes.hear(event.region(), "STOPPED", event.data());
    }
}
