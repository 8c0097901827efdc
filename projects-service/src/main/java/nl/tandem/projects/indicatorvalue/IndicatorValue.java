package nl.tandem.projects.indicatorvalue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The latest figure of an indicator; the value is null when its denominator was 0. */
public record IndicatorValue(
        long numerator, long denominator, @Nullable Long value, String unit, Instant measuredAt) {}
