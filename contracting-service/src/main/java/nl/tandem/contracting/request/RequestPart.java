package nl.tandem.contracting.request;

import java.time.Instant;
import java.util.List;
import nl.tandem.contracting.requestmessage.Decision;
import org.jspecify.annotations.Nullable;

/**
 * What is decided at once: one product of a request to allocate, a request to change as a whole.
 *
 * @param partNo counts the parts of a request, from 1
 * @param reference what the provider calls it (ReferentieAanbieder)
 * @param allocationNumbers the allocations by which it was honoured
 */
record RequestPart(
        int partNo,
        String reference,
        RequestState state,
        @Nullable Instant decidedAt,
        List<Long> allocationNumbers,
        List<RequestedProduct> products,
        List<GivenAnswer> answers) {

    static RequestPart open(int partNo, String reference, List<RequestedProduct> products) {
        return new RequestPart(partNo, reference, RequestState.OPEN, null, List.of(), products, List.of());
    }

    boolean wasAnswered(Decision decision) {
        return answers.stream().anyMatch(answer -> answer.decision() == decision);
    }
}
