package nl.tandem.contracting.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import nl.tandem.contracting.deadline.RequestDeadlines;
import nl.tandem.contracting.message.StoredMessage;
import nl.tandem.kit.event.Outbox;

/** What allocations need to know of requests. */
@ApplicationScoped
public class Requests {

    private final RequestRegister register;
    private final RequestDeadlines deadlines;
    private final Outbox outbox;
    private final InstantSource clock;

    Requests(RequestRegister register, RequestDeadlines deadlines, Outbox outbox, InstantSource clock) {
        this.register = register;
        this.deadlines = deadlines;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** TR379: the references that an allocation of this municipality to the client at the provider may carry. */
    public Set<String> openReferences(String municipality, String providerCode, UUID clientId) {
        return register.openReferences(municipality, providerCode, clientId);
    }

    /**
     * An accepted 301 honours what it carries the references of.
     *
     * @param allocationNumbers by reference
     */
    @Transactional(TxType.MANDATORY)
    public void honour(StoredMessage message, SortedMap<String, List<Long>> allocationNumbers) {
        Instant now = clock.instant();
        allocationNumbers.forEach((reference, numbers) -> {
            Request request = register.byReference(message.municipality(), message.providerCode(), reference)
                    .orElseThrow(() -> new IllegalStateException("The reference of a judged 301 has no request."));
            register.honour(request, reference, message.messageId(), numbers, now);
            if (request.isOtherwiseAnswered(reference)) {
                deadlines.answered(request.messageId());
            }
            if (request.isOtherwiseDecided(reference)) {
                deadlines.decided(request.messageId());
            }
            outbox.append(RequestHonoured.of(request, request.part(reference).orElseThrow(), numbers, now));
        });
    }
}
