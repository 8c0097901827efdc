package nl.tandem.contracting.ceiling;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CeilingStep", description = "Something that happened to a ceiling (bestedingsruimte).")
record CeilingStep(
        @Schema(description = "What happened.") StepKind kind,

        @Schema(description = "The day on which it happened.")
        LocalDate datedOn,

        @Schema(description = "The ceiling from then on, in euro cents.")
        long ceilingCents,

        @Schema(description = "With THRESHOLD: the percentage that was reached (drempel).") @Nullable
        Integer percent,

        @Schema(
                description = "With INTENTION and FIXATION: whether it was early enough, six and three months before"
                        + " the care year.")
        @Nullable
        Boolean inTime,

        @Schema(description = "Number of the addendum, or where the decision or the minutes are found.") @Nullable
        String reference,

        @Schema(description = "Why, or what came of it.") @Nullable
        String explanation,

        @Schema(description = "When it was recorded.") Instant recordedAt) {

    static CeilingStep of(StepKind kind, LocalDate datedOn, long ceilingCents, Instant now) {
        return new CeilingStep(kind, datedOn, ceilingCents, null, null, null, null, now);
    }

    CeilingStep reaching(int threshold) {
        return new CeilingStep(kind, datedOn, ceilingCents, threshold, inTime, reference, explanation, recordedAt);
    }

    CeilingStep timely(boolean early) {
        return new CeilingStep(kind, datedOn, ceilingCents, percent, early, reference, explanation, recordedAt);
    }

    CeilingStep explained(@Nullable String where, @Nullable String why) {
        return new CeilingStep(kind, datedOn, ceilingCents, percent, inTime, where, why, recordedAt);
    }
}
