package nl.tandem.contracting.clientstop;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.kit.event.DomainEvent;
import org.jspecify.annotations.Nullable;

/** A stop on new clients is going to start. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClientStopAnnounced(
        UUID clientStopId,
        UUID contractId,
        String providerCode,
        @Nullable String category,
        StopCause cause,
        LocalDate announcedOn,
        LocalDate plannedStart)
        implements DomainEvent {

    static ClientStopAnnounced of(ClientStop stop) {
        return new ClientStopAnnounced(
                stop.clientStopId(),
                stop.contractId(),
                stop.providerCode(),
                stop.category(),
                stop.cause(),
                stop.announcedOn(),
                stop.plannedStart());
    }

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.client-stop.announced.v1";
    }

    @Override
    public String topic() {
        return "jeugdhulp.contracting.contracts";
    }

    @Override
    public String aggregateId() {
        return contractId.toString();
    }
}
