package nl.tandem.budget.payment;

import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.kit.event.DomainEvent;

/** Payments were ordered at the bank. */
record PaymentsOrdered(UUID paymentOrderId, LocalDate executeOn, long totalCents, int transfers, String hash)
        implements DomainEvent {

    @Override
    public String eventType() {
        return "nl.jeugdhulp.budget.payments.ordered.v1";
    }

    @Override
    public String topic() {
        return "jeugdhulp.budget.payments";
    }

    @Override
    public String aggregateId() {
        return paymentOrderId.toString();
    }
}
