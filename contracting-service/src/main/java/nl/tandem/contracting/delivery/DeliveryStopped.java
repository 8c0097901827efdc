package nl.tandem.contracting.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.contracting.ijw.Product;
import nl.tandem.kit.event.DomainEvent;
import org.jspecify.annotations.Nullable;

/** A provider ended a delivery, or interrupted it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeliveryStopped(
        UUID deliveryId,
        @Nullable UUID allocationId,
        String municipality,
        String providerCode,
        String clientPseudonym,
        @Nullable String category,
        @Nullable String code,
        LocalDate startDate,
        LocalDate endDate,
        String reason,
        Instant recordedAt)
        implements DomainEvent {

    static DeliveryStopped of(Delivery delivery, Ending ending, Instant recordedAt) {
        Product product = delivery.key().product();
        return new DeliveryStopped(
                delivery.deliveryId(),
                delivery.allocationId(),
                delivery.municipality(),
                delivery.providerCode(),
                delivery.clientPseudonym(),
                product == null ? null : product.categorie(),
                product == null ? null : product.code(),
                delivery.key().startDate(),
                ending.endDate(),
                ending.reason(),
                recordedAt);
    }

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.delivery.stopped.v1";
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
