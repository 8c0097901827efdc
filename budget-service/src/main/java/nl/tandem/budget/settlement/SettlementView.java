package nl.tandem.budget.settlement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.tandem.budget.scheme.SchemeType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "A settlement (verrekening): the cost of a care year divided among the municipalities. It never changes;"
                        + " a new run is a new settlement.")
record SettlementView(
        @Schema(description = "Id of the settlement.") UUID settlementId,

        @Schema(description = "Year in which the care was given (zorgjaar).")
        int careYear,

        @Schema(description = "How far the settlement goes.")
        Stage stage,

        @Schema(description = "Scheme (verrekenwijze).") SchemeType scheme,

        @Schema(description = "Id of the settlement scheme.")
        UUID settlementSchemeId,

        @Schema(description = "Cost of the region in euro cents (regionaal totaal); all contributions add up to it.")
        long totalCents,

        @Schema(description = "SHA-256 of the frozen inputs, which /settlements/{settlementId}/inputs answers.")
        String inputHash,

        @Schema(description = "When it was calculated.") Instant calculatedAt,

        @Schema(description = "The contributions by municipality code; a municipality sees its own only.")
        List<SettledContribution> contributions) {

    static SettlementView of(SettlementSummary settlement, List<SettledContribution> contributions) {
        return new SettlementView(
                settlement.settlementId(),
                settlement.careYear(),
                settlement.stage(),
                settlement.scheme(),
                settlement.settlementSchemeId(),
                settlement.totalCents(),
                settlement.inputHash(),
                settlement.calculatedAt(),
                contributions);
    }
}
