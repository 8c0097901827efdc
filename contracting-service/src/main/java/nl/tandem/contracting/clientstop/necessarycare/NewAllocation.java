package nl.tandem.contracting.clientstop.necessarycare;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An allocation that was not there before.
 *
 * @param contractId absent when no active contract of the provider holds the product at the start
 * @param category absent when any product may be delivered (generiek)
 * @param allocatedOn Toewijzingsdatum: whether there was a stop is seen on that day
 */
public record NewAllocation(
        UUID allocationId,
        String municipality,
        String providerCode,
        UUID clientId,
        @Nullable UUID contractId,
        @Nullable String category,
        LocalDate startDate,
        LocalDate allocatedOn) {}
