package nl.tandem.contracting.request;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.tandem.kit.event.DomainEvent;

/**
 * A municipality allocated care for a part of a request.
 *
 * @param productIds the products of the part
 * @param allocationNumbers the allocations of the municipality (ToewijzingNummer) that carry its reference
 */
public record RequestHonoured(
        UUID requestId,
        String municipality,
        String providerCode,
        String clientPseudonym,
        List<UUID> productIds,
        List<Long> allocationNumbers,
        Instant honouredAt)
        implements DomainEvent {

    static RequestHonoured of(Request request, RequestPart part, List<Long> allocationNumbers, Instant now) {
        return new RequestHonoured(
                request.requestId(),
                request.municipality(),
                request.providerCode(),
                request.client().pseudonym(),
                part.productIds(),
                allocationNumbers,
                now);
    }

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.request.honoured.v1";
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
