package nl.tandem.contracting.clientstop.necessarycare;

import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.kit.event.DomainEvent;

/** The expert team judged whether a youth may go to a provider under a stop. */
public record NoUnlessJudged(
        UUID requestId,
        String municipality,
        String providerCode,
        String clientPseudonym,
        Verdict verdict,
        LocalDate judgedOn)
        implements DomainEvent {

    static NoUnlessJudged of(NoUnlessRequest request, Verdict verdict, LocalDate judgedOn) {
        return new NoUnlessJudged(
                request.requestId(),
                request.municipality(),
                request.providerCode(),
                request.clientPseudonym(),
                verdict,
                judgedOn);
    }

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.no-unless-request.judged.v1";
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
