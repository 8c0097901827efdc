package nl.tandem.projects.indicatorvalue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is read of {@code indicator.measured.v1}; municipality and subregion are null for the region as a whole. */
record MeasuredIndicator(
        String indicatorCode,
        @Nullable String municipality,
        @Nullable String subregion,
        String period,
        long numerator,
        long denominator,
        @Nullable Long value,
        String unit,
        Instant measuredAt) {}
