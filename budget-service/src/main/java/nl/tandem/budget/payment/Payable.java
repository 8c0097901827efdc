package nl.tandem.budget.payment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What is to be paid of a declaration (betaalbaar).")
record Payable(
        @Schema(description = "Id.") UUID payableId,

        @Schema(description = "Id of the declaration (declaratie).")
        String declarationId,

        @Schema(description = "CBS code of the municipality.")
        String municipality,

        @Schema(description = "AGB code of the provider (aanbieder).")
        String providerCode,

        @Schema(description = "In euro cents; negative when credits were more.")
        long amountCents,

        @Schema(description = "Since when.") Instant payableSince,

        @Schema(description = "How many people have to approve: two from the limit of the region on.")
        int approvalsNeeded,

        @Schema(description = "How many did.") int approvals,

        @Schema(description = "The payment order it is in, when it is paid.") @Nullable
        UUID paymentOrderId) {

    boolean isApproved() {
        return approvals >= approvalsNeeded;
    }
}
