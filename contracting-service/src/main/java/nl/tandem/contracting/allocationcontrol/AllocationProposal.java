package nl.tandem.contracting.allocationcontrol;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AllocationProposal", description = "What an access team proposes to allocate.")
record AllocationProposal(
        UUID proposalId,

        @Schema(description = "CBS code of the municipality.")
        String municipality,

        @Schema(description = "AGB code of the provider (aanbieder).")
        String providerCode,

        @Schema(description = "The ToewijzingNummer that the allocation will have.")
        long allocationNumber,

        @Schema(description = "Product category (JZ020).") String category,

        @Schema(description = "Product code; absent when it is any of the category.") @Nullable
        String code,

        @Schema(description = "First day of the care.") LocalDate startDay,

        @Schema(description = "Last day of the care.") LocalDate endDay,

        @Schema(description = "The contract that holds the care on its first day.")
        UUID contractId,

        @Schema(description = "Whether a second person has to approve (vier ogen).")
        boolean fourEyes,

        @Schema(description = "AWAITS_APPROVAL until a second person decided.")
        State state,

        @Schema(description = "When a second person decided.") @Nullable
        Instant decidedAt,

        @Schema(description = "Why it was decided so.") @Nullable
        String reason) {

    /** Where it stands. */
    enum State {
        AWAITS_APPROVAL,
        APPROVED,
        REFUSED
    }
}
