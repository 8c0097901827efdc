package nl.tandem.monitoring.goal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.tandem.monitoring.fact.Period;
import nl.tandem.monitoring.indicator.Catalogue;
import nl.tandem.monitoring.indicator.Indicator;
import nl.tandem.monitoring.indicator.IndicatorCode;
import nl.tandem.monitoring.indicator.Unit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "How far an indicator of a goal is.")
public record GoalProgress(
        @Schema(description = "Code of the indicator.") IndicatorCode indicatorCode,
        @Schema(description = "Dutch name.") String dutchName,

        @Schema(description = "CBS code of the municipality; absent for the region.") @Nullable
        String municipality,

        @Schema(description = "Unit of the values.") Unit unit,

        @Schema(description = "Digits of the values behind the comma.")
        int decimals,

        @Schema(description = "Period of the baseline (0-meting).") @Nullable
        String baselinePeriod,

        @Schema(description = "Baseline; absent when nothing was measured.") @Nullable
        Long baselineValue,

        @Schema(description = "Target; absent as long as it is not agreed.") @Nullable
        Long targetValue,

        @Schema(description = "Period of the value.") String period,

        @Schema(description = "Value; absent when nothing was measured or there is no denominator.") @Nullable
        Long value,

        @Schema(
                description = "Value against the baseline, in tenths: 1000 is the same, 1075 is 7.5 % more.",
                examples = "1075")
        @Nullable
        Long indexTenths,

        @Schema(description = "How it stands.") GoalLight light) {

    private static final int THOUSAND = 1000;

    static GoalProgress of(GoalIndicator goal, Period period, @Nullable Long baseline, @Nullable Long value) {
        Indicator indicator = Catalogue.get(goal.indicatorCode());
        return new GoalProgress(
                goal.indicatorCode(),
                indicator.dutchName(),
                goal.municipality(),
                indicator.unit(),
                indicator.unit().decimals(),
                goal.baselinePeriod(),
                baseline,
                goal.targetValue(),
                period.toString(),
                value,
                index(baseline, value),
                GoalLight.of(indicator.better(), baseline, goal.targetValue(), value, period.lastMonth()));
    }

    static @Nullable Long index(@Nullable Long baseline, @Nullable Long value) {
        if (baseline == null || value == null || baseline == 0) {
            return null;
        }
        return BigDecimal.valueOf(value)
                .multiply(BigDecimal.valueOf(THOUSAND))
                .divide(BigDecimal.valueOf(baseline), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
