package nl.tandem.contracting.allocation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The latest version of an allocation.
 *
 * @param allocationNumber ToewijzingNummer, unique in its municipality
 * @param contractId absent when no active contract of the provider holds the product at the start
 */
public record Allocation(
        UUID allocationId,
        String municipality,
        long allocationNumber,
        String providerCode,
        UUID clientId,
        String clientPseudonym,
        @Nullable UUID contractId,
        Terms terms,
        Instant recordedAt) {}
