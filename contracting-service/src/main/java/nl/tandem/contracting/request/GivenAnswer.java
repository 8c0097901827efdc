package nl.tandem.contracting.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.contracting.requestmessage.Decision;
import org.jspecify.annotations.Nullable;

/**
 * An answer (319) to a part of a request.
 *
 * @param reason why it is refused (WJ759)
 * @param responsibleMunicipality the one that is responsible instead (woonplaatsbeginsel)
 * @param datedOn Dagtekening
 */
record GivenAnswer(
        UUID messageId,
        Decision decision,
        @Nullable String reason,
        @Nullable String responsibleMunicipality,
        LocalDate datedOn,
        Instant answeredAt) {

    RequestState leadsTo() {
        return switch (decision) {
            case REFUSE -> RequestState.REFUSED;
            case INVESTIGATE -> RequestState.UNDER_INVESTIGATION;
        };
    }
}
