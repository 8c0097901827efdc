package nl.tandem.contracting.indexation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "IndexedContract", description = "The tariffs of a contract after the index.")
record IndexedContract(
        UUID contractId,

        @Schema(description = "Number of the version that was made; 0 for a proposal.")
        int versionNumber,

        @Schema(description = "First day on which they count.")
        LocalDate effectiveFrom,

        @Schema(description = "By how much tariffs grow, in percent.")
        BigDecimal percent,

        List<Tariff> tariffs) {

    @Schema(name = "IndexedTariff", description = "A tariff before and after the index.")
    record Tariff(
            @Schema(description = "Product category (JZ020).")
            String category,

            @Schema(description = "Product code.") String code,

            @Schema(description = "The tariff that is indexed, in euro cents.")
            long baseCents,

            @Schema(description = "The tariff after the index, in euro cents.")
            long indexedCents) {}
}
