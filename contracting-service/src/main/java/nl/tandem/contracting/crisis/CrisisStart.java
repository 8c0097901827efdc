package nl.tandem.contracting.crisis;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CrisisStart", description = "Crisis care that began without a decision (verleningsbeschikking).")
record CrisisStart(
        UUID crisisId,

        @Schema(description = "CBS code of the municipality.")
        String municipality,

        @Schema(description = "AGB code of the provider (aanbieder).")
        String providerCode,

        @Schema(description = "What the provider calls it.") String reference,

        @Schema(description = "First day, day 1.") LocalDate startDay,

        @Schema(description = "Day 28: the last day on which the care needs no decision.")
        LocalDate lastDayWithoutDecision,

        @Schema(description = "ToewijzingNummer, when it was allocated.") @Nullable
        Long allocationNumber,

        @Schema(description = "How it stands today.") Standing standing) {

    private static final int DAYS_WITHOUT_DECISION = 28;

    /** How it stands. */
    enum Standing {
        WITHIN_TERM,
        NEEDS_ALLOCATION,
        ALLOCATED
    }

    static LocalDate lastDayWithoutDecision(LocalDate startDay) {
        return startDay.plusDays(DAYS_WITHOUT_DECISION - 1);
    }

    static Standing standing(LocalDate startDay, boolean allocated, LocalDate today) {
        if (allocated) {
            return Standing.ALLOCATED;
        }
        return today.isAfter(lastDayWithoutDecision(startDay)) ? Standing.NEEDS_ALLOCATION : Standing.WITHIN_TERM;
    }
}
