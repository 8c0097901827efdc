package nl.tandem.contracting.audit;

import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.kit.event.DomainEvent;

/** A control audit was done. */
public record AuditReported(UUID auditId, int year, String municipality, LocalDate doneOn, int findings)
        implements DomainEvent {

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.audit.reported.v1";
    }

    @Override
    public String topic() {
        return "jeugdhulp.contracting.contracts";
    }

    @Override
    public String aggregateId() {
        return auditId.toString();
    }
}
