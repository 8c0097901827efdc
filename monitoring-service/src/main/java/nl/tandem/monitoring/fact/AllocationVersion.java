package nl.tandem.monitoring.fact;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is read of {@code allocation.recorded.v1}. */
record AllocationVersion(
        String allocationId,
        String municipality,
        long allocationNumber,
        String providerCode,
        String clientPseudonym,
        @Nullable String category,
        @Nullable String code,
        LocalDate startDate,
        @Nullable LocalDate endDate,
        Instant recordedAt) {}
