package nl.tandem.monitoring.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is read of {@code referral.recorded.v1}. */
record Referral(
        String referralId,
        String municipality,
        String providerCode,
        String referrerType,
        @Nullable String category,
        LocalDate datedOn) {}
