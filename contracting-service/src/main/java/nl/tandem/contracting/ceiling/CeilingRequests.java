package nl.tandem.contracting.ceiling;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is asked about a ceiling. */
final class CeilingRequests {

    private static final long MOST_CENTS = 999_999_999_999L;

    private CeilingRequests() {}

    @Schema(name = "CeilingIntention", description = "Announces the ceiling of a care year (voornemen).")
    record Intention(
            @NotNull @Min(2015) @Max(2100) @Schema(description = "Care year (zorgjaar).", examples = "2027")
            Integer careYear,

            @NotNull @Min(0) @Max(MOST_CENTS) @Schema(description = "What it is meant to be, in euro cents.")
            Long ceilingCents,

            @NotNull @PastOrPresent @Schema(description = "The day on which the provider was told.")
            LocalDate datedOn,

            @Size(min = 1, max = 10)
            @Schema(description = "Percentages of use that are told when they are reached; 70, 85 and 100 when absent.")
            @Nullable
            List<@NotNull @Min(1) @Max(200) Integer> thresholds) {}

    @Schema(name = "CeilingFixation", description = "Fixes a ceiling that was announced (vaststelling).")
    record Fixation(
            @NotNull @Min(0) @Max(MOST_CENTS) @Schema(description = "What it is fixed on, in euro cents.")
            Long ceilingCents,

            @NotNull @PastOrPresent @Schema(description = "The day on which the provider was told.")
            LocalDate datedOn,

            @NotBlank @Size(max = 200) @Schema(description = "Where the decision is found.")
            String decisionReference) {}

    @Schema(
            name = "CeilingConsultation",
            description = "Region and provider talked about the use of a ceiling (overleg).")
    record Consultation(
            @NotNull @PastOrPresent @Schema(description = "The day of the talk.")
            LocalDate heldOn,

            @NotBlank @Size(max = 200) @Schema(description = "Where the minutes are found.")
            String minutesReference,

            @NotBlank @Size(max = 2000) @Schema(description = "What was agreed; no personal data.")
            String outcome) {}

    @Schema(name = "CeilingAddendum", description = "Changes a fixed ceiling in writing (addendum).")
    record Addendum(
            @NotBlank @Size(max = 50) @Schema(description = "What it is called; unique for the ceiling.")
            String number,

            @NotNull @Min(0) @Max(MOST_CENTS) @Schema(description = "The ceiling from then on, in euro cents.")
            Long ceilingCents,

            @NotNull @PastOrPresent @Schema(description = "The day on which it was signed.")
            LocalDate datedOn,

            @NotBlank @Size(max = 2000) @Schema(description = "Why, and by whose decision; no personal data.")
            String reason) {}

    @Schema(name = "CeilingForeseen", description = "What is expected beside what is allocated (voorzien).")
    record Foreseen(
            @NotNull @Min(0) @Max(MOST_CENTS) @Schema(description = "Expected cost, in euro cents.")
            Long foreseenCents,

            @NotBlank @Size(max = 2000) @Schema(description = "On what this rests; no personal data.")
            String reason) {}

    @Schema(
            name = "TrafficLightOverride",
            description = "Sets the traffic light beside the rule, or leaves it to the rule.")
    record LightOverride(
            @Schema(description = "The light; absent to leave it to the rule again.") @Nullable
            TrafficLight trafficLight,

            @NotBlank @Size(max = 2000) @Schema(description = "Why; no personal data.")
            String reason) {}
}
