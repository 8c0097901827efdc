package nl.tandem.monitoring.measurement;

import java.time.Instant;
import nl.tandem.kit.event.DomainEvent;
import nl.tandem.monitoring.indicator.Catalogue;
import nl.tandem.monitoring.indicator.IndicatorCode;
import nl.tandem.monitoring.indicator.Unit;
import org.jspecify.annotations.Nullable;

/** The figure of an indicator in one cell has changed; municipality is null for the region as a whole. */
record IndicatorMeasured(
        IndicatorCode indicatorCode,
        @Nullable String municipality,
        String period,
        long numerator,
        long denominator,
        @Nullable Long value,
        Unit unit,
        Instant measuredAt)
        implements DomainEvent {

    static IndicatorMeasured of(Measurement measurement) {
        return new IndicatorMeasured(
                measurement.indicatorCode(),
                measurement.municipality(),
                measurement.period(),
                measurement.numerator(),
                measurement.denominator(),
                measurement.value(),
                Catalogue.get(measurement.indicatorCode()).unit(),
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
        return "%s:%s:%s".formatted(indicatorCode, municipality == null ? "region" : municipality, period);
    }
}
