package nl.tandem.contracting.talk;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How often is to be talked with the providers of a group. */
@Schema(name = "TalkCadence", description = "How often is to be talked with the providers of a group.")
record Cadence(
        @NotBlank @Size(max = 60) @Schema(description = "The group.", examples = "strategic partners")
        String group,

        @NotNull @Schema(description = "What the talks are about.")
        TalkKind kind,

        @NotNull @Min(1) @Max(52) @Schema(description = "How many talks in the year at least.")
        Integer talks,

        @NotNull @Schema(description = "In what one of them must fall.")
        Every every,

        @NotNull @Schema(description = "Without these a talk does not count.")
        Set<Attendee.Party> mustAttend,

        @Schema(description = "Places that count; all when empty.") @NotNull
        Set<Place> places,

        @Min(0)
        @Schema(
                description =
                        "A provider whose turnover is above this, in euro cents, is of this group by itself; just this"
                                + " much is not above.")
        @Nullable
        Long aboveCents) {

    /** In what a talk must fall. */
    enum Every {
        MONTH,
        QUARTER,
        /** Never more than twelve months without a talk. */
        TWELVE_MONTHS,
        /** Any time in the year. */
        YEAR
    }

    boolean counts(Talk talk) {
        return talk.kind() == kind
                && talk.parties().containsAll(mustAttend)
                && (places.isEmpty() || places.contains(talk.place()));
    }
}
