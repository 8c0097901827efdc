package nl.tandem.contracting.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.contracting.requestmessage.Decision;
import nl.tandem.kit.event.DomainEvent;
import org.jspecify.annotations.Nullable;

/** A municipality refused a part of a request, or looks into it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RequestAnswered(
        UUID requestId,
        String municipality,
        String providerCode,
        String clientPseudonym,
        int partNo,
        Decision decision,
        @Nullable String reason,
        @Nullable String responsibleMunicipality,
        LocalDate messageDate,
        Instant answeredAt)
        implements DomainEvent {

    static RequestAnswered of(Request request, RequestPart part, GivenAnswer answer) {
        return new RequestAnswered(
                request.requestId(),
                request.municipality(),
                request.providerCode(),
                request.client().pseudonym(),
                part.partNo(),
                answer.decision(),
                answer.reason(),
                answer.responsibleMunicipality(),
                answer.datedOn(),
                answer.answeredAt());
    }

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.request.answered.v1";
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
