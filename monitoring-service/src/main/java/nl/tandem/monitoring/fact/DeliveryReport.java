package nl.tandem.monitoring.fact;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is read of the events about deliveries; {@code withdrawn} says what was taken back, START or STOP. */
record DeliveryReport(
        String deliveryId,
        @Nullable String allocationId,
        String municipality,
        String providerCode,
        String clientPseudonym,
        @Nullable String category,
        @Nullable String code,
        LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable String reason,
        @Nullable String withdrawn,
        Instant recordedAt) {}
