package nl.tandem.monitoring.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import nl.tandem.kit.event.EventHandler;
import nl.tandem.kit.event.ReceivedEvent;

/** Hears that a start or a stop was taken back. */
@ApplicationScoped
class DeliveryWithdrawn implements EventHandler<DeliveryReport> {

    private final CareEpisodes episodes;

    DeliveryWithdrawn(CareEpisodes episodes) {
        this.episodes = episodes;
    }

    @Override
    public String topic() {
        return "jeugdhulp.contracting.allocations";
    }

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.delivery.withdrawn.v1";
    }

    @Override
    public Class<DeliveryReport> dataType() {
        return DeliveryReport.class;
    }

    @Override
    public void handle(ReceivedEvent<DeliveryReport> event) {
        String what = Objects.requireNonNull(event.data().withdrawn(), "withdrawn");
        episodes.hear(event.region(), what + "_WITHDRAWN", event.data());
    }
}
