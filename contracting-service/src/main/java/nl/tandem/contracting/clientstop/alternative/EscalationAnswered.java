package nl.tandem.contracting.clientstop.alternative;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.kit.event.DomainEvent;
import org.jspecify.annotations.Nullable;

/** The board gives more money for care that no other provider has, or not. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EscalationAnswered(
        UUID escalationId,
        String providerCode,
        BoardAnswer answer,
        @Nullable Long grantedCents,
        LocalDate decidedOn) implements DomainEvent {

    static EscalationAnswered of(Escalation escalation, AnswerEscalationRequest answer) {
        return new EscalationAnswered(
                escalation.escalationId(),
                escalation.providerCode(),
                answer.answer(),
                answer.grantedCents(),
                answer.decidedOn());
    }

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.board-escalation.answered.v1";
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
