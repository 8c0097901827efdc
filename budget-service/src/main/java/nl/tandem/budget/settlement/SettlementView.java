package nl.tandem.budget.settlement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description = "A provisional settlement (voorlopige verrekening): the cost of a care year divided among the"
                + " municipalities. It never changes; a new run is a new settlement.")
record SettlementView(
        @Schema(description = "Id of the settlement.") UUID settlementId,

        @Schema(description = "Year in which the care was given (zorgjaar).")
        int careYear,

        @Schema(description = "Scheme (verrekenwijze).") Scheme scheme,

        @Schema(description = "Distribution key (verdeelsleutel) that was used; absent where the scheme uses none.")
        @Nullable
        UUID distributionKeyId,

        @Schema(description = "Cost of the region in euro cents (regionaal totaal); all contributions add up to it.")
        long totalCents,

        @Schema(description = "SHA-256 of the frozen inputs, which /settlements/{settlementId}/inputs answers.")
        String inputHash,

        @Schema(description = "When it was calculated.") Instant calculatedAt,

        @Schema(description = "The contributions by municipality code; a municipality sees its own only.")
        List<Contribution> contributions) {

    static SettlementView of(SettlementSummary settlement, List<Contribution> contributions) {
        return new SettlementView(
                settlement.settlementId(),
                settlement.careYear(),
                settlement.scheme(),
                settlement.distributionKeyId(),
                settlement.totalCents(),
                settlement.inputHash(),
                settlement.calculatedAt(),
                contributions);
    }
}
