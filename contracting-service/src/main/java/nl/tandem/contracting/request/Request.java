package nl.tandem.contracting.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.tandem.contracting.client.ClientIdentity;
import org.jspecify.annotations.Nullable;

/**
 * A request of a provider to a municipality about one client.
 *
 * @param reason RedenVerzoek (WJ758); only a request to change has one
 * @param datedOn Dagtekening
 */
record Request(
        UUID requestId,
        UUID messageId,
        RequestKind kind,
        String municipality,
        String providerCode,
        ClientIdentity client,
        @Nullable String reason,
        LocalDate datedOn,
        Instant receivedAt,
        List<RequestPart> parts) {

    Optional<RequestPart> part(String reference) {
        return parts.stream().filter(part -> part.reference().equals(reference)).findFirst();
    }

    /** Whether no part but this one waits for its first answer. */
    boolean isOtherwiseAnswered(String reference) {
        return others(reference).noneMatch(RequestState.OPEN::equals);
    }

    /** Whether every part but this one has its final answer. */
    boolean isOtherwiseDecided(String reference) {
        return others(reference).noneMatch(RequestState::isOpen);
    }

    private Stream<RequestState> others(String reference) {
        return parts.stream()
                .filter(part -> !part.reference().equals(reference))
                .map(RequestPart::state);
    }
}
