package nl.tandem.contracting.supraregional;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.clientstop.ImpersonalText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is asked about care that is bought with others. */
final class SupraregionalRequests {

    private SupraregionalRequests() {}

    @Schema(name = "SupraregionalAgreement", description = "Other regions take part in a contract (bovenregionaal).")
    record Agreement(
            @NotNull @Schema(description = "The contract, which is active.")
            UUID contractId,

            @NotEmpty @Size(max = 42) @Schema(description = "The other regions that take part.", examples = "Rijnmond")
            List<@NotBlank @Size(max = 100) String> partnerRegions,

            @NotBlank @Size(max = 100) @Schema(description = "The region that holds the contract.")
            String leadRegion,

            @NotBlank
            @Size(max = 200)
            @Pattern(regexp = ImpersonalText.PATTERN, message = ImpersonalText.MESSAGE)
            @Schema(description = "The account team, by function. Name no persons.")
            String accountTeam,

            @NotBlank @Size(max = 200) @Schema(description = "Where the administrative protocol is found.")
            String protocolReference,

            @NotNull @Schema(description = "First day.") LocalDate fromDay,

            @NotNull @Schema(description = "Last day.") LocalDate untilDay) {}

    @Schema(
            name = "NewNationalRequest",
            description = "Asks for care that is bought nationally (LTA). Name no persons.")
    record NewNationalRequest(
            @NotBlank
            @Size(max = 50)
            @Pattern(regexp = ImpersonalText.PATTERN, message = ImpersonalText.MESSAGE)
            @Schema(description = "What the municipality calls it.", examples = "LTA-2026-3")
            String reference,

            @NotNull @PastOrPresent @Schema(description = "When it was asked.")
            LocalDate askedOn) {}

    /** What became of it. */
    enum Outcome {
        GRANTED,
        REJECTED
    }

    /** Why it was rejected. */
    enum RejectionReason {
        /** The care is in contract in the region, near home (thuisregio). */
        AVAILABLE_IN_REGION,
        NOT_IN_NATIONAL_AGREEMENT,
        NO_INDICATION,
        INCOMPLETE
    }

    @Schema(name = "NationalRequestDecision", description = "Decides on a request for care that is bought nationally.")
    record Decision(
            @NotNull @Schema(description = "What was decided.")
            Outcome outcome,

            @Schema(description = "Why; with REJECTED only.") @Nullable
            RejectionReason reason,

            @NotNull @PastOrPresent @Schema(description = "When; not before it was asked.")
            LocalDate decidedOn) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "NationalRequest", description = "A request for care that is bought nationally (LTA).")
    record NationalRequest(
            UUID requestId,

            @Schema(description = "CBS code of the municipality.")
            String municipality,

            @Schema(description = "What the municipality calls it.")
            String reference,

            @Schema(description = "When it was asked.") LocalDate askedOn,

            @Schema(description = "What was decided.") @Nullable
            Outcome outcome,

            @Schema(description = "Why it was rejected.") @Nullable
            RejectionReason reason,

            @Schema(description = "When it was decided.") @Nullable
            LocalDate decidedOn) {}

    @Schema(
            name = "NationalRequestRatio",
            description = "How many requests for care that is bought nationally were rejected.")
    record Ratio(
            @Schema(description = "The year in which they were asked.")
            int year,

            @Schema(description = "How many were decided.") long decided,

            @Schema(description = "How many of those were rejected.")
            long rejected,

            @Schema(description = "Rejected of decided, in thousandths, rounded down; absent when none was decided.")
            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Nullable
            Long rejectedPermille) {}

    /** Which deliberation. */
    enum Body {
        /** Civiel traject-overleg (CTB). */
        CIVIL_TRAJECTORY_DELIBERATION,
        /** Coördinatiepunt gesloten jeugdzorg. */
        CLOSED_CARE_COORDINATION
    }

    /** What it decided. */
    enum DeliberationOutcome {
        PLACED,
        ALTERNATIVE,
        DEFERRED,
        NOT_NEEDED
    }

    @Schema(
            name = "DeliberationCount",
            description = "How many decisions a deliberation took in a month: numbers only.")
    record DeliberationCount(
            @NotNull
            @Pattern(regexp = "^[0-9]{4}$", message = "A municipality code has four digits.")
            @Schema(description = "CBS code of the municipality.", examples = "0505")
            String municipality,

            @NotNull @PastOrPresent @Schema(description = "First day of the month.")
            LocalDate month,

            @NotNull @Schema(description = "Which deliberation.")
            Body body,

            @NotNull @Schema(description = "What it decided.")
            DeliberationOutcome outcome,

            @NotNull @Min(0) @Max(100_000) @Schema(description = "How many decisions.")
            Integer decisions) {}
}
