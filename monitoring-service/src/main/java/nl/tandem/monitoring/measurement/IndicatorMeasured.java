package nl.tandem.monitoring.measurement;

import java.time.Instant;
import nl.tandem.kit.event.DomainEvent;
import nl.tandem.monitoring.indicator.IndicatorCode;
import nl.tandem.monitoring.indicator.Unit;
import org.jspecify.annotations.Nullable;

/** The figure of an indicator in one cell has changed; municipality and subregion are null for the region as a whole. */
record IndicatorMeasured(
        IndicatorCode indicatorCode,
        @Nullable String municipality,
        @Nullable String subregion,
        String period,
        long numerator,
        long denominator,
        @Nullable Long value,
        Unit unit,
        int decimals,
        Instant measuredAt)
        implements DomainEvent {

    static IndicatorMeasured of(Measurement measurement) {
        return new IndicatorMeasured(
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

    @Override
    public String eventType() {
        return "nl.jeugdhulp.monitoring.indicator.measured.v1";
    }

    @Override
    public String topic() {
        return "jeugdhulp.monitoring.indicators";
    }

    /** The cell, so that the figures of one cell stay in order. */
    @Override
    public String aggregateId() {
        String where = municipality != null ? municipality : subregion != null ? "subregion " + subregion : "region";
        return "%s:%s:%s".formatted(indicatorCode, where, period);
    }
}
