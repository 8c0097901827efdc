package nl.tandem.monitoring.measurement;

import java.time.Instant;
import nl.tandem.monitoring.indicator.Catalogue;
import nl.tandem.monitoring.indicator.IndicatorCode;
import nl.tandem.monitoring.indicator.Unit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Measurement", description = "The latest figure of an indicator (meting).")
record MeasurementView(
        @Schema(description = "Code of the indicator in the catalogue.")
        IndicatorCode indicatorCode,

        @Schema(
                description = "CBS code of the municipality (gemeente); null for the region as a whole.",
                examples = "0505")
        @Nullable
        String municipality,

        @Schema(description = "Care year (2026) or care month (2026-04).", examples = "2026-04")
        String period,

        @Schema(description = "Numerator (teller), exact.", examples = "125000")
        long numerator,

        @Schema(description = "Denominator (noemer), exact; 1 for a plain count.", examples = "3")
        long denominator,

        @Schema(
                description = "Numerator divided by denominator, rounded half up; null when the denominator is 0.",
                examples = "41667")
        @Nullable
        Long value,

        @Schema(description = "Unit of the value: YOUTHS (jeugdigen) or CENTS (eurocent).")
        Unit unit,

        @Schema(description = "When this figure was measured, in UTC.")
        Instant measuredAt) {

    static MeasurementView of(Measurement measurement) {
        return new MeasurementView(
                measurement.indicatorCode(),
                measurement.municipality(),
                measurement.period(),
                measurement.numerator(),
                measurement.denominator(),
                measurement.value(),
                Catalogue.get(measurement.indicatorCode()).unit(),
                measurement.measuredAt());
    }
}
