package nl.tandem.monitoring.annotation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.tandem.monitoring.disclosure.NoBsn;
import nl.tandem.monitoring.fact.PeriodText;
import nl.tandem.monitoring.indicator.IndicatorCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What you say about a figure.")
record NewAnnotation(
        @Schema(description = "Code of the indicator.") @NotNull
        IndicatorCode indicatorCode,

        @Schema(description = "Period of the figure.", examples = "2026-Q2") @NotNull @PeriodText
        String period,

        @Schema(
                description =
                        "CBS code of the municipality it is about; absent for the region. A municipality writes about itself.")
        @Pattern(regexp = "[0-9]{4}", message = "must be a CBS code of four digits, such as 0505")
        @Nullable
        String municipality,

        @Schema(description = "What you say. Never a name or BSN.")
        @NotNull
        @Size(min = 1, max = 4000)
        @Pattern(regexp = NoBsn.PATTERN, message = NoBsn.MESSAGE)
        String words) {}
