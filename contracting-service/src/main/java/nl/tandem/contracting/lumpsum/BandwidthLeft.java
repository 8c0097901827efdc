package nl.tandem.contracting.lumpsum;

import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.kit.event.DomainEvent;

/** There were fewer or more clients in a month than a lump sum is for. */
public record BandwidthLeft(
        UUID lumpSumId, String providerCode, LocalDate month, int clients, int fewestClients, int mostClients)
        implements DomainEvent {

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.lump-sum.bandwidth-left.v1";
    }

    @Override
    public String topic() {
        return "jeugdhulp.contracting.contracts";
    }

    @Override
    public String aggregateId() {
        return lumpSumId.toString();
    }
}
