package nl.tandem.contracting.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.contracting.ijw.Product;
import nl.tandem.kit.event.DomainEvent;
import org.jspecify.annotations.Nullable;

/** A provider took back a start or a stop, as if it had never been sent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeliveryWithdrawn(
        UUID deliveryId,
        @Nullable UUID allocationId,
        String municipality,
        String providerCode,
        String clientPseudonym,
        @Nullable String category,
        @Nullable String code,
        LocalDate startDate,
        What withdrawn,
        @Nullable LocalDate endDate,
        @Nullable String reason,
        Instant recordedAt)
        implements DomainEvent {

    enum What {
        START,
        STOP
    }

    static DeliveryWithdrawn start(Delivery delivery, Instant recordedAt) {
        return of(delivery, What.START, null, recordedAt);
    }

    static DeliveryWithdrawn stop(Delivery delivery, Ending ending, Instant recordedAt) {
        return of(delivery, What.STOP, ending, recordedAt);
    }

    private static DeliveryWithdrawn of(
            Delivery delivery, What withdrawn, @Nullable Ending ending, Instant recordedAt) {
        Product product = delivery.key().product();
        return new DeliveryWithdrawn(
                delivery.deliveryId(),
                delivery.allocationId(),
                delivery.municipality(),
                delivery.providerCode(),
                delivery.clientPseudonym(),
                product == null ? null : product.categorie(),
                product == null ? null : product.code(),
                delivery.key().startDate(),
                withdrawn,
                ending == null ? null : ending.endDate(),
                ending == null ? null : ending.reason(),
                recordedAt);
    }

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.delivery.withdrawn.v1";
    }

    @Override
    public String topic() {
        return "jeugdhulp.contracting.allocations";
    }

    /** Events about one allocation stay in order, so that a new start comes after the stop of the former. */
    @Override
    public String aggregateId() {
        return (allocationId == null ? deliveryId : allocationId).toString();
    }
}
