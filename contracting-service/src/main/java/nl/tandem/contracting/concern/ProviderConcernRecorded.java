package nl.tandem.contracting.concern;

import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.contracting.concern.ConcernRequests.ConcernSubject;
import nl.tandem.kit.event.DomainEvent;

/** What an access team saw in a case was moved to the level of the provider, without the case. */
public record ProviderConcernRecorded(UUID concernId, String providerCode, ConcernSubject subject, LocalDate month)
        implements DomainEvent {

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.provider-concern.recorded.v1";
    }

    @Override
    public String topic() {
        return "jeugdhulp.contracting.contracts";
    }

    @Override
    public String aggregateId() {
        return concernId.toString();
    }
}
