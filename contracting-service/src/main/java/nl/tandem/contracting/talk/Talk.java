package nl.tandem.contracting.talk;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Talk", description = "A talk with a provider (aanbiedersgesprek).")
record Talk(
        UUID talkId,

        @Schema(description = "AGB code of the provider (aanbieder).")
        String providerCode,

        @Schema(description = "What it was about.") TalkKind kind,

        @Schema(description = "The day on which it was held.")
        LocalDate heldOn,

        @Schema(description = "Where it was held.") Place place,

        @Schema(description = "Who was there.") List<Attendee> attendees,

        @Schema(description = "Where the minutes are found.")
        String minutesReference) {

    Set<Attendee.Party> parties() {
        return attendees.stream().map(Attendee::party).collect(Collectors.toSet());
    }
}
