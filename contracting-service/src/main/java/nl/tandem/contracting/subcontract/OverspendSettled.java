package nl.tandem.contracting.subcontract;

import java.util.UUID;
import nl.tandem.kit.event.DomainEvent;

/** Who bears what of an overspend was settled by the clause of a subcontract. */
public record OverspendSettled(
        UUID subcontractId, String headCode, String subCode, int careYear, long headCents, long subCents)
        implements DomainEvent {

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.subcontract-overspend.settled.v1";
    }

    @Override
    public String topic() {
        return "jeugdhulp.contracting.contracts";
    }

    @Override
    public String aggregateId() {
        return subcontractId.toString();
    }
}
