package nl.tandem.monitoring.goal;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import nl.tandem.monitoring.fact.PeriodText;
import nl.tandem.monitoring.indicator.IndicatorCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "An indicator that a goal should move.")
record GoalIndicator(
        @Schema(description = "Code of the indicator in the catalogue.", examples = "DROPOUT") @NotNull
        IndicatorCode indicatorCode,

        @Schema(description = "CBS code of one municipality; absent for the region.")
        @Pattern(regexp = "[0-9]{4}", message = "must be a CBS code of four digits, such as 0505")
        @Nullable
        String municipality,

        @Schema(description = "Period of the baseline (0-meting), measured here.", examples = "2025")
        @PeriodText
        @Nullable
        String baselinePeriod,

        @Schema(
                description =
                        "Baseline that was not measured here, in the last decimal of the unit; goes before the measured one.")
        @Nullable
        Long baselineValue,

        @Schema(description = "Target in the last decimal of the unit; absent as long as it is not agreed.") @Nullable
        Long targetValue) {

    String place() {
        return municipality == null ? "" : municipality;
    }
}
