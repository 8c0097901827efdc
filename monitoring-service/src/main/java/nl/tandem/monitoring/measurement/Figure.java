package nl.tandem.monitoring.measurement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.tandem.monitoring.fact.CareSums;
import nl.tandem.monitoring.indicator.IndicatorCode;
import org.jspecify.annotations.Nullable;

/** What an indicator says: an exact fraction. */
record Figure(long numerator, long denominator) {

    static Figure of(IndicatorCode code, CareSums sums) {
        return switch (code) {
            case YOUTHS_IN_CARE -> new Figure(sums.youths(), 1);
            case COST_PER_YOUTH -> new Figure(sums.costCents(), sums.youths());
        };
    }

    /** Rounded half up, away from zero below zero; null without denominator, because nothing is not 0. */
    @Nullable
    Long value() {
        if (denominator == 0) {
            return null;
        }
        return BigDecimal.valueOf(numerator)
                .divide(BigDecimal.valueOf(denominator), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
