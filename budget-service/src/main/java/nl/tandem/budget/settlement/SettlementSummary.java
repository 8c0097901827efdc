package nl.tandem.budget.settlement;

import java.time.Instant;
import java.util.UUID;
import nl.tandem.budget.scheme.SchemeType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A settlement (verrekening) without the contributions.")
record SettlementSummary(
        @Schema(description = "Id of the settlement.") UUID settlementId,

        @Schema(description = "Year in which the care was given (zorgjaar).")
        int careYear,

        @Schema(description = "How far the settlement goes.")
        Stage stage,

        @Schema(description = "Scheme (verrekenwijze).") SchemeType scheme,

        @Schema(description = "Id of the settlement scheme.")
        UUID settlementSchemeId,

        @Schema(description = "Cost of the region in euro cents (regionaal totaal).")
        long totalCents,

        @Schema(description = "SHA-256 of the frozen inputs; equal inputs have equal hashes.")
        String inputHash,

        @Schema(description = "When it was calculated.") Instant calculatedAt) {}
