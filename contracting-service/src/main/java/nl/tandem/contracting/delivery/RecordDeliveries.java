package nl.tandem.contracting.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tandem.contracting.client.ClientIdentity;
import nl.tandem.contracting.message.StoredMessage;
import nl.tandem.kit.event.DomainEvent;
import nl.tandem.kit.event.Outbox;

/** Records the starts and stops of an accepted message and tells the others. */
@ApplicationScoped
class RecordDeliveries {

    private final Deliveries deliveries;
    private final Outbox outbox;
    private final InstantSource clock;

    RecordDeliveries(Deliveries deliveries, Outbox outbox, InstantSource clock) {
        this.deliveries = deliveries;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    void record(
            StoredMessage message,
            ClientIdentity client,
            Map<Long, UUID> allocationIds,
            List<? extends Report> reports) {
        Instant now = clock.instant();
        List<DomainEvent> events = new ArrayList<>();
        for (Report report : reports) {
            events.add(
                    switch (report) {
                        case Report.Start start -> record(message, client, allocationIds, start, now);
                        case Report.Stop stop -> record(message, client, stop, now);
                    });
        }
        outbox.append(events);
    }

    private DomainEvent record(
            StoredMessage message,
            ClientIdentity client,
            Map<Long, UUID> allocationIds,
            Report.Start start,
            Instant now) {
        if (start.isWithdrawal()) {
            Delivery delivery = deliveries.current(message, client.clientId(), start.key());
            deliveries.withdrawStart(message, delivery.deliveryId(), now);
            return DeliveryWithdrawn.start(delivery, now);
        }
        Long number = start.key().allocationNumber();
        deliveries.addStart(message, client, number == null ? null : allocationIds.get(number), start, now);
        return DeliveryStarted.of(deliveries.current(message, client.clientId(), start.key()));
    }

    private DomainEvent record(StoredMessage message, ClientIdentity client, Report.Stop stop, Instant now) {
        Delivery delivery = deliveries.current(message, client.clientId(), stop.key());
        if (stop.isWithdrawal()) {
            deliveries.withdrawStop(message, delivery.deliveryId(), stop.ending(), now);
            return DeliveryWithdrawn.stop(delivery, stop.ending(), now);
        }
        deliveries.addStop(message, delivery.deliveryId(), stop.ending(), now);
        return DeliveryStopped.of(delivery, stop.ending(), now);
    }
}
