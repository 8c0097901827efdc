package nl.tandem.contracting.procurement;

import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.contracting.procurement.ProcurementRequests.Decision;
import nl.tandem.kit.event.DomainEvent;

/** A provider was admitted or refused. */
public record ApplicationDecided(
        UUID procurementId, String reference, String providerCode, Decision decision, LocalDate decidedOn)
        implements DomainEvent {

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.application.decided.v1";
    }

    @Override
    public String topic() {
        return "jeugdhulp.contracting.contracts";
    }

    @Override
    public String aggregateId() {
        return procurementId.toString();
    }
}
