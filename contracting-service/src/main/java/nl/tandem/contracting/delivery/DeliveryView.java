package nl.tandem.contracting.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.contracting.ijw.Product;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Delivery", description = "A delivery (levering) of care to a client, as its provider reported it.")
record DeliveryView(
        UUID deliveryId,

        @Schema(description = "CBS code of the municipality (gemeente).", examples = "0505")
        String municipality,

        @Schema(description = "AGB code of the provider (aanbieder).", examples = "12345678")
        String providerCode,

        @Schema(description = "Stands for the client (jeugdige); the same person has the same pseudonym in the region.")
        String clientPseudonym,

        @Schema(description = "The allocation; absent for task based care that is not allocated to each client.")
        @Nullable
        UUID allocationId,

        @Schema(description = "ToewijzingNummer, unique in the municipality.") @Nullable
        Long allocationNumber,

        @Schema(description = "Product category (JZ020); absent when any product may be delivered (generiek).")
        @Nullable
        String category,

        @Schema(description = "Product code; absent when any product of the category may be delivered (aspecifiek).")
        @Nullable
        String code,

        @Schema(description = "What the provider takes for the first day of the allocation (ToewijzingIngangsdatum).")
        @Nullable
        LocalDate allocationStartDate,

        @Schema(description = "First day of delivery (begindatum).")
        LocalDate startDate,

        @Schema(
                description = "ACTIVE: started and not stopped; PAUSED: stopped for the time being; STOPPED: for good;"
                        + " WITHDRAWN: the start was deleted and counts as never sent.")
        DeliveryState state,

        @Schema(description = "Last day of delivery (einddatum); absent when active or withdrawn.") @Nullable
        LocalDate endDate,

        @Schema(description = "Why it was stopped (RedenBeeindiging, JZ588); 20 is for the time being.") @Nullable
        String reason,

        @Schema(description = "When the start was recorded.")
        Instant recordedAt) {

    static DeliveryView of(Delivery delivery) {
        Product product = delivery.key().product();
        Ending ending = delivery.ending();
        return new DeliveryView(
                delivery.deliveryId(),
                delivery.municipality(),
                delivery.providerCode(),
                delivery.clientPseudonym(),
                delivery.allocationId(),
                delivery.key().allocationNumber(),
                product == null ? null : product.categorie(),
                product == null ? null : product.code(),
                delivery.allocationStartDate(),
                delivery.key().startDate(),
                delivery.state(),
                ending == null ? null : ending.endDate(),
                ending == null ? null : ending.reason(),
                delivery.recordedAt());
    }
}
