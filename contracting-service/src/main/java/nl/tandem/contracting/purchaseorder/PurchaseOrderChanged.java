package nl.tandem.contracting.purchaseorder;

import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.kit.event.DomainEvent;

/** An order was placed, or asks something else from a quarter on. */
public record PurchaseOrderChanged(
        UUID orderId, UUID contractId, String providerCode, int versionNumber, LocalDate fromDay)
        implements DomainEvent {

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.purchase-order.changed.v1";
    }

    @Override
    public String topic() {
        return "jeugdhulp.contracting.contracts";
    }

    @Override
    public String aggregateId() {
        return orderId.toString();
    }
}
