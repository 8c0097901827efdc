package nl.tandem.monitoring.measurement;

import java.time.Instant;
import nl.tandem.monitoring.indicator.IndicatorCode;
import org.jspecify.annotations.Nullable;

/** What was measured of an indicator in one place and period. */
public record Measured(
        IndicatorCode code,
        String period,
        String municipality,
        String subregion,
        long numerator,
        long denominator,
        @Nullable Long value,
        Instant measuredAt) {}
