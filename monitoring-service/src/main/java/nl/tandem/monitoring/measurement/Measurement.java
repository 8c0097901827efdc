package nl.tandem.monitoring.measurement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.tandem.monitoring.indicator.Catalogue;
import nl.tandem.monitoring.indicator.IndicatorCode;
import nl.tandem.monitoring.indicator.Unit;
import org.jspecify.annotations.Nullable;

/** The latest figure of an indicator in a cell. */
@Entity
@IdClass(Measurement.Key.class)
class Measurement {

    record Key(String region, IndicatorCode indicatorCode, String period, String municipality, String subregion) {}

    @Id
    private String region;

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "indicator_code")
    private IndicatorCode indicatorCode;

    @Id
    private String period;

    @Id
    private String municipality;

    @Id
    private String subregion;

    private long numerator;
    private long denominator;
    private @Nullable Long value;

    @Column(name = "measured_at")
    private Instant measuredAt;

    Measurement() {}

    Measurement(Key key, Figure figure, Instant now) {
        region = key.region();
        indicatorCode = key.indicatorCode();
        period = key.period();
        municipality = key.municipality();
        subregion = key.subregion();
        measuredAt = Instant.EPOCH;
        measure(figure, now);
    }

    Key key() {
        return new Key(region, indicatorCode, period, municipality, subregion);
    }

    Figure figure() {
        return new Figure(numerator, denominator);
    }

    /** Always later than before, whatever the clocks of the replicas say: listeners keep the latest. */
    final void measure(Figure figure, Instant now) {
        Instant next = measuredAt.plus(1, ChronoUnit.MICROS);
        measuredAt = now.isBefore(next) ? next : now.truncatedTo(ChronoUnit.MICROS);
        numerator = figure.numerator();
        denominator = figure.denominator();
        value = figure.value(unit());
    }

    IndicatorCode indicatorCode() {
        return indicatorCode;
    }

    Unit unit() {
        return Catalogue.get(indicatorCode).unit();
    }

    String period() {
        return period;
    }

    /** Null for a subregion and the region as a whole. */
    @Nullable
    String municipality() {
        return municipality.equals(Cell.REGION) ? null : municipality;
    }

    /** Null for a municipality and the region as a whole. */
    @Nullable
    String subregion() {
        return subregion.equals(Cell.REGION) ? null : subregion;
    }

    long numerator() {
        return numerator;
    }

    long denominator() {
        return denominator;
    }

    @Nullable
    Long value() {
        return value;
    }

    Instant measuredAt() {
        return measuredAt;
    }
}
