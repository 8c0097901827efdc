package nl.tandem.monitoring.measurement;

import java.time.Instant;
import nl.tandem.monitoring.indicator.IndicatorCode;
import nl.tandem.monitoring.indicator.Unit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Measurement", description = "The latest figure of an indicator (meting).")
record MeasurementView(
        @Schema(description = "Code of the indicator in the catalogue.")
        IndicatorCode indicatorCode,

        @Schema(
                description =
                        "CBS code of the municipality (gemeente); null for a subregion and the region as a whole.",
                examples = "0505")
        @Nullable
        String municipality,

        @Schema(description = "Name of the subregion; null for a municipality and the region as a whole.") @Nullable
        String subregion,

        @Schema(
                description =
                        "Year (2026), month (2026-04), quarter (2026-Q2), half-year (2026-H1), or the first four or eight"
                                + " months (2026-4M, 2026-8M).",
                examples = "2026-04")
        String period,

        @Schema(description = "Numerator (teller), exact.", examples = "125000")
        long numerator,

        @Schema(description = "Denominator (noemer), exact; 1 for a plain count.", examples = "3")
        long denominator,

        @Schema(
                description =
                        "Numerator divided by denominator in the last decimal of the unit, rounded half up; null when the"
                                + " denominator is 0.",
                examples = "41667")
        @Nullable
        Long value,

        @Schema(description = "Unit of the value, as the catalogue names it.")
        Unit unit,

        @Schema(description = "Digits of the value behind the comma.")
        int decimals,

        @Schema(description = "When this figure was measured, in UTC.")
        Instant measuredAt) {

    static MeasurementView of(Measurement measurement) {
        return new MeasurementView(
                measurement.indicatorCode(),
                measurement.municipality(),
                measurement.subregion(),
                measurement.period(),
                measurement.numerator(),
                measurement.denominator(),
                measurement.value(),
                measurement.unit(),
                measurement.unit().decimals(),
                measurement.measuredAt());
    }
}
