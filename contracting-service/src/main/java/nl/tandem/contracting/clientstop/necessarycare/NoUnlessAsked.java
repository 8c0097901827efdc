package nl.tandem.contracting.clientstop.necessarycare;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.kit.event.DomainEvent;
import org.jspecify.annotations.Nullable;

/** A municipality asked to let a youth go to a provider under a stop. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NoUnlessAsked(
        UUID requestId,
        String municipality,
        String providerCode,
        @Nullable String category,
        String clientPseudonym,
        UUID ruleId,
        LocalDate askedOn)
        implements DomainEvent {

    static NoUnlessAsked of(NoUnlessRequest request) {
        return new NoUnlessAsked(
                request.requestId(),
                request.municipality(),
                request.providerCode(),
                request.category(),
                request.clientPseudonym(),
                request.ruleId(),
                request.askedOn());
    }

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.no-unless-request.asked.v1";
    }

    @Override
    public String topic() {
        return "jeugdhulp.contracting.allocations";
    }

    @Override
    public String aggregateId() {
        return requestId.toString();
    }
}
