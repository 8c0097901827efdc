package nl.tandem.contracting.request;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.requestmessage.Decision;
import org.jspecify.annotations.Nullable;

/**
 * What is decided at once: one product of a request to allocate, a request to change as a whole.
 *
 * @param reference what the provider calls it (ReferentieAanbieder)
 * @param allocationNumbers the allocations by which it was honoured
 */
record RequestPart(
        String reference,
        RequestState state,
        @Nullable Instant decidedAt,
        List<Long> allocationNumbers,
        List<RequestedProduct> products,
        List<GivenAnswer> answers) {

    static RequestPart open(String reference, List<RequestedProduct> products) {
        return new RequestPart(reference, RequestState.OPEN, null, List.of(), products, List.of());
    }

    boolean wasAnswered(Decision decision) {
        return answers.stream().anyMatch(answer -> answer.decision() == decision);
    }

    List<UUID> productIds() {
        return products.stream().map(RequestedProduct::productId).toList();
    }
}
