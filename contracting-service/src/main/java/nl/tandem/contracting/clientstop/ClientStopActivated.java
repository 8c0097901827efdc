package nl.tandem.contracting.clientstop;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.kit.event.DomainEvent;
import org.jspecify.annotations.Nullable;

/** A stop on new clients started. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClientStopActivated(
        UUID clientStopId,
        UUID contractId,
        String providerCode,
        @Nullable String category,
        LocalDate startedOn) implements DomainEvent {

    static ClientStopActivated of(ClientStop stop, LocalDate startedOn) {
        return new ClientStopActivated(
                stop.clientStopId(), stop.contractId(), stop.providerCode(), stop.category(), startedOn);
    }

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.client-stop.activated.v1";
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
