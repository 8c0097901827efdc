package nl.tandem.contracting.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as it stands now.
 *
 * @param allocationId absent for task based care that is not allocated to each client
 * @param allocationStartDate what the provider took for the start of the allocation (ToewijzingIngangsdatum)
 * @param ending its stop: the one for good, when there is one
 */
record Delivery(
        UUID deliveryId,
        String municipality,
        String providerCode,
        String clientPseudonym,
        @Nullable UUID allocationId,
        DeliveryKey key,
        @Nullable LocalDate allocationStartDate,
        DeliveryState state,
        @Nullable Ending ending,
        Instant recordedAt) {}
