package nl.tandem.budget.settlement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A settlement (verrekening) without the contributions.")
record SettlementSummary(
        @Schema(description = "Id of the settlement.") UUID settlementId,

        @Schema(description = "Year in which the care was given (zorgjaar).")
        int careYear,

        @Schema(description = "Scheme (verrekenwijze).") Scheme scheme,

        @Schema(description = "Distribution key (verdeelsleutel) that was used; absent where the scheme uses none.")
        @Nullable
        UUID distributionKeyId,

        @Schema(description = "Cost of the region in euro cents (regionaal totaal).")
        long totalCents,

        @Schema(description = "SHA-256 of the frozen inputs; equal inputs have equal hashes.")
        String inputHash,

        @Schema(description = "When it was calculated.") Instant calculatedAt) {}
