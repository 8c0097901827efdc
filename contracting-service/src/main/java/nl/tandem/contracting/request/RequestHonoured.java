package nl.tandem.contracting.request;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.tandem.kit.event.DomainEvent;

/**
 * A municipality allocated care for a part of a request.
 *
 * @param allocationNumbers the allocations of the municipality (ToewijzingNummer) that carry its reference; in chunks, for
 *     nothing bounds how many a message holds
 */
public record RequestHonoured(
        UUID requestId,
        String municipality,
        String providerCode,
        String clientPseudonym,
        int partNo,
        int chunk,
        int chunks,
        List<Long> allocationNumbers,
        Instant honouredAt)
        implements DomainEvent {

    static List<RequestHonoured> of(Request request, RequestPart part, List<Long> allocationNumbers, Instant now) {
        return Chunks.of(
                allocationNumbers,
                (chunk, chunks, numbers) -> new RequestHonoured(
                        request.requestId(),
                        request.municipality(),
                        request.providerCode(),
                        request.client().pseudonym(),
                        part.partNo(),
                        chunk,
                        chunks,
                        numbers,
                        now));
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
