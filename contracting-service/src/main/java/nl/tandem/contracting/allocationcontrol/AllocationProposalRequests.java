package nl.tandem.contracting.allocationcontrol;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.tandem.contracting.clientstop.ImpersonalText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is asked about proposals. */
final class AllocationProposalRequests {

    private AllocationProposalRequests() {}

    @Schema(name = "NewAllocationProposal", description = "Proposes an allocation, before its JW301 is sent.")
    record NewProposal(
            @NotNull
            @Pattern(regexp = "^[0-9]{8}$", message = "An AGB code has eight digits.")
            @Schema(description = "AGB code of the provider (aanbieder).", examples = "12345678")
            String providerCode,

            @NotNull
            @Min(1)
            @Max(999_999_999)
            @Schema(description = "The ToewijzingNummer that the allocation will have.")
            Long allocationNumber,

            @NotNull
            @Pattern(regexp = "^[0-9]{2}$", message = "A product category has two digits.")
            @Schema(description = "Product category (JZ020).", examples = "45")
            String category,

            @Pattern(regexp = "^[0-9A-Za-z]{1,5}$", message = "Must be one to five letters and digits.")
            @Schema(description = "Product code; absent when it is any of the category.", examples = "45A48")
            @Nullable
            String code,

            @NotNull @Schema(description = "First day of the care.")
            LocalDate startDay,

            @NotNull @Schema(description = "Last day of the care.")
            LocalDate endDay,

            @NotNull
            @Schema(description = "Whether it was looked at whether the care belongs to the Wlz; needed for long care.")
            Boolean longTermCareChecked) {}

    /** What the second person says. */
    enum Verdict {
        APPROVED,
        REFUSED
    }

    @Schema(name = "AllocationProposalDecision", description = "A second person decides on a proposal.")
    record Decision(
            @NotNull @Schema(description = "What is decided.")
            Verdict verdict,

            @NotBlank
            @Size(max = 2000)
            @Pattern(regexp = ImpersonalText.PATTERN, message = ImpersonalText.MESSAGE)
            @Schema(description = "Why. Name no persons.")
            String reason) {}
}
