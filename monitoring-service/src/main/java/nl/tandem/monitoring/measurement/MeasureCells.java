package nl.tandem.monitoring.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.event.Outbox;
import nl.tandem.monitoring.fact.FactKind;
import nl.tandem.monitoring.fact.Period;
import nl.tandem.monitoring.fact.Touched;
import nl.tandem.monitoring.indicator.Catalogue;
import nl.tandem.monitoring.indicator.Formula;
import nl.tandem.monitoring.indicator.Indicator;
import nl.tandem.monitoring.quantity.Counts;
import nl.tandem.monitoring.quantity.Dimension;
import nl.tandem.monitoring.quantity.Places;
import nl.tandem.monitoring.quantity.PlacesThen;
import nl.tandem.monitoring.quantity.Quantities;

/** Counts the cells around touched months anew, and tells which figures changed. */
@ApplicationScoped
class MeasureCells {

    private final Database database;
    private final Quantities quantities;
    private final Places places;
    private final Measurements measurements;
    private final Outbox outbox;
    private final InstantSource clock;

    MeasureCells(
            Database database,
            Quantities quantities,
            Places places,
            Measurements measurements,
            Outbox outbox,
            InstantSource clock) {
        this.database = database;
        this.quantities = quantities;
        this.places = places;
        this.measurements = measurements;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** One period, for the municipalities that were touched in it. */
    @Transactional(TxType.MANDATORY)
    void measure(String region, FactKind kind, Period period, Set<String> municipalities) {
        outbox.append(measure(region, kind, Catalogue.madeOf(kind), period, municipalities));
        database.update("INSERT INTO measured_region (region) VALUES (?) ON CONFLICT DO NOTHING", region);
    }

    /** Regions that were ever measured; for the service itself, over the regions. */
    List<String> regions() {
        return database.query("SELECT region FROM measured_region", row -> row.getString(1));
    }

    /** The municipalities that answer for the touched ones at the end of each period around them. */
    static Map<Period, Set<String>> byPeriod(Set<Touched> months) {
        Map<Period, Set<String>> periods = new HashMap<>();
        for (Touched month : months) {
            for (Period period : Period.around(month.careYear(), month.careMonth())) {
                periods.computeIfAbsent(period, any -> new TreeSet<>()).add(month.municipality());
            }
        }
        return periods;
    }

    private List<IndicatorMeasured> measure(
            String region, FactKind kind, List<Indicator> indicators, Period period, Set<String> touched) {
        PlacesThen then = places.on(period.until());
        Set<String> municipalities = touched.stream().map(then::reportsAs).collect(Collectors.toSet());
        Set<String> subregions = municipalities.stream().map(then::subregion).collect(Collectors.toSet());
        Map<Measurement.Key, Measurement> known = measurements.known(
                region, period, indicators.stream().map(Indicator::code).toList());
        Instant now = clock.instant();
        List<IndicatorMeasured> changes = new ArrayList<>();
        for (Dimension dimension : List.of(Dimension.REGION, Dimension.SUBREGION, Dimension.MUNICIPALITY)) {
            Set<String> slices = new TreeSet<>(
                    switch (dimension) {
                        // Also what was merged away since it was measured: its figure becomes that of nobody.
                        case MUNICIPALITY ->
                            Stream.concat(municipalities.stream(), touched.stream())
                                    .collect(Collectors.toSet());
                        case SUBREGION -> subregions;
                        default -> Set.of(Cell.REGION);
                    });
            if (dimension != Dimension.REGION) {
                slices.remove("");
            }
            if (slices.isEmpty()) {
                continue;
            }
            Set<String> only = dimension == Dimension.MUNICIPALITY ? municipalities : null;
            Map<FactKind, Counts> counts = new EnumMap<>(FactKind.class);
            Function<FactKind, Counts> count =
                    any -> counts.computeIfAbsent(any, one -> quantities.count(one, period, dimension, only));
            for (Indicator indicator : indicators) {
                Formula formula = indicator.requireFormula();
                if (!formula.canBeSplitBy(dimension)) {
                    continue;
                }
                Counts above = count.apply(kind);
                Counts below = formula.denominator() == null
                        ? null
                        : count.apply(formula.denominator().kind());
                for (String slice : slices) {
                    Cell cell = Cell.of(dimension, slice, period);
                    Measurement.Key key = new Measurement.Key(
                            region, indicator.code(), period.toString(), cell.municipality(), cell.subregion());
                    boolean mergedAway = dimension == Dimension.MUNICIPALITY && !municipalities.contains(slice);
                    if (mergedAway && !known.containsKey(key)) {
                        continue;
                    }
                    change(known, key, Figure.of(formula, above, below, slice), now)
                            .map(IndicatorMeasured::of)
                            .ifPresent(changes::add);
                }
            }
        }
        return changes;
    }

    private Optional<Measurement> change(
            Map<Measurement.Key, Measurement> known, Measurement.Key key, Figure figure, Instant now) {
        Measurement before = known.get(key);
        if (before == null) {
            Measurement first = new Measurement(key, figure, now);
            measurements.persist(first);
            return Optional.of(first);
        }
        if (before.figure().equals(figure)) {
            return Optional.empty();
        }
        before.measure(figure, now);
        return Optional.of(before);
    }
}
