package nl.tandem.contracting.allocation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.contracting.ijw.Omvang;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Allocation", description = "The latest version of an allocation (toewijzing), under a pseudonym.")
record AllocationView(
        UUID allocationId,

        @Schema(description = "CBS code of the municipality (gemeente).", examples = "0505")
        String municipality,

        @Schema(description = "ToewijzingNummer, unique in the municipality.")
        long allocationNumber,

        @Schema(description = "AGB code of the provider (aanbieder).", examples = "12345678")
        String providerCode,

        @Schema(description = "Stands for the client (jeugdige); the same person has the same pseudonym in the region.")
        String clientPseudonym,

        @Schema(
                description =
                        "The contract it falls under; absent when no active contract holds the product at the start.")
        @Nullable
        UUID contractId,

        @Schema(description = "Product category (JZ020); absent when any product may be delivered (generiek).")
        @Nullable
        String category,

        @Schema(description = "Product code; absent when any product of the category may be delivered (aspecifiek).")
        @Nullable
        String code,

        @Schema(description = "First day (ingangsdatum).") LocalDate startDate,

        @Schema(description = "Last day (einddatum); absent when open.") @Nullable
        LocalDate endDate,

        @Schema(description = "How many units per frequency (volume).") @Nullable
        Long volume,

        @Schema(description = "Unit (eenheid, WJ756).") @Nullable
        String unit,

        @Schema(description = "Frequency (frequentie, WMO757): 1 day, 2 week, 4 month, 6 in total.") @Nullable
        String frequency,

        @Schema(description = "Budget, in euro cents.") @Nullable
        Long budgetCents,

        @Schema(description = "Why it changed (reden wijziging, JZ002); 13 is deleted.") @Nullable
        String reasonForChange,

        @Schema(description = "When this version was recorded.")
        Instant recordedAt) {

    static AllocationView of(Allocation allocation) {
        Terms terms = allocation.terms();
        Omvang volume = terms.volume();
        return new AllocationView(
                allocation.allocationId(),
                allocation.municipality(),
                allocation.allocationNumber(),
                allocation.providerCode(),
                allocation.clientPseudonym(),
                allocation.contractId(),
                terms.category(),
                terms.code(),
                terms.startDate(),
                terms.endDate(),
                volume == null ? null : volume.volume(),
                volume == null ? null : volume.eenheid().code(),
                volume == null ? null : volume.frequentie().code(),
                terms.budgetCents(),
                terms.reasonForChange(),
                allocation.recordedAt());
    }
}
