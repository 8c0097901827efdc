package nl.tandem.contracting.clientstop.waitinglist;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.tandem.contracting.clientstop.ImpersonalText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "ProposeRevision",
        description = "Drafts a proposal to the board (algemeen bestuur) to revise a contract.")
record ProposeRevisionRequest(
        @NotNull UUID contractId,

        @NotNull @Min(2015) @Max(2100) @Schema(description = "Care year (zorgjaar).", examples = "2026")
        Integer careYear,

        @NotNull @Schema(description = "WAITING_LIST (wachtlijst), or THREATENED_OVERRUN (dreigende overschrijding).")
        RevisionCause cause,

        @Schema(description = "With WAITING_LIST: the approach of that list, at the same provider.") @Nullable
        UUID approachId,

        @NotNull
        @Min(1)
        @Max(999_999_999_999L)
        @Schema(description = "What the ceiling should become, in euro cents; more than it is.")
        Long proposedCeilingCents,

        @NotBlank
        @Size(max = 4000)
        @Pattern(regexp = ImpersonalText.PATTERN, message = ImpersonalText.MESSAGE)
        @Schema(description = "Why; no personal data.")
        String explanation) {}
