package nl.tandem.contracting.clientstop;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.kit.event.DomainEvent;
import org.jspecify.annotations.Nullable;

/** A stop on new clients ended, or will not start after all. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClientStopLifted(
        UUID clientStopId,
        UUID contractId,
        String providerCode,
        @Nullable String category,
        LocalDate liftedOn) implements DomainEvent {

    static ClientStopLifted of(ClientStop stop, LocalDate liftedOn) {
        return new ClientStopLifted(
                stop.clientStopId(), stop.contractId(), stop.providerCode(), stop.category(), liftedOn);
    }

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.client-stop.lifted.v1";
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
