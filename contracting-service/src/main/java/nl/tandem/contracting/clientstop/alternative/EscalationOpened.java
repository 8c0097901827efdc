package nl.tandem.contracting.clientstop.alternative;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.kit.event.DomainEvent;
import org.jspecify.annotations.Nullable;

/** No other provider has the care of one under a stop; the board is asked. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EscalationOpened(
        UUID escalationId,
        String providerCode,
        String category,
        @Nullable String code,
        LocalDate fromDay,
        LocalDate untilDay,
        LocalDate openedOn)
        implements DomainEvent {

    static EscalationOpened of(Escalation escalation) {
        return new EscalationOpened(
                escalation.escalationId(),
                escalation.providerCode(),
                escalation.category(),
                escalation.code(),
                escalation.fromDay(),
                escalation.untilDay(),
                escalation.openedOn());
    }

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.board-escalation.opened.v1";
    }

    @Override
    public String topic() {
        return "jeugdhulp.contracting.contracts";
    }

    @Override
    public String aggregateId() {
        return escalationId.toString();
    }
}
