package nl.tandem.monitoring.fact;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is read of {@code capacity.reported.v1}. */
record ReportedCapacity(
        String providerCode,
        String location,
        String category,
        LocalDate week,
        int places,
        int occupied,
        int waiting,
        @Nullable Integer bridged,
        int weeksToIntake,
        int weeksToStart,
        Instant reportedAt) {}
