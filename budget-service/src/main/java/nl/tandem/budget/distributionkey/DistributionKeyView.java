package nl.tandem.budget.distributionkey;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A distribution key (verdeelsleutel). It never changes.")
record DistributionKeyView(
        @Schema(description = "Id of the key.") UUID distributionKeyId,
        @Schema(description = "Name (naam).") String name,

        @Schema(description = "Vintage (jaargang): of which circular or year the weights are.")
        String vintage,

        @Schema(description = "Source (bron) of the weights.")
        String source,

        @Schema(description = "Decision (besluit) on this key.")
        String decision,

        @Schema(description = "First day on which the key holds (geldig vanaf).")
        LocalDate validFrom,

        @Schema(description = "Code of the product group (productgroep); absent for all municipalities.") @Nullable
        String productGroup,

        @Schema(description = "When the key was stored.") Instant recordedAt,

        @Schema(description = "The weights, by municipality code.")
        List<MunicipalityWeight> weights) {

    static DistributionKeyView of(DistributionKey key) {
        return new DistributionKeyView(
                key.id,
                key.name,
                key.vintage,
                key.source,
                key.decision,
                key.validFrom,
                key.productGroup,
                key.recordedAt,
                key.weights.entrySet().stream()
                        .map(weight -> new MunicipalityWeight(weight.getKey(), weight.getValue()))
                        .toList());
    }
}
