package nl.tandem.monitoring.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.identity.ActingFor;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.identity.Tenant;
import nl.tandem.monitoring.disclosure.Disclosure;
import nl.tandem.monitoring.fact.FactKind;
import nl.tandem.monitoring.fact.Period;
import nl.tandem.monitoring.indicator.Indicator;
import nl.tandem.monitoring.indicator.Unit;
import nl.tandem.monitoring.measurement.Breakdowns;
import nl.tandem.monitoring.measurement.Figure;
import nl.tandem.monitoring.quantity.Counts;
import nl.tandem.monitoring.quantity.Dimension;
import nl.tandem.monitoring.quantity.Quantities;
import nl.tandem.monitoring.quantity.Quantity;

/** Puts slices beside each other. A figure of less than 8 is not ranked: chance would rank it. */
@ApplicationScoped
class Benchmarks {

    private final Breakdowns breakdowns;
    private final Quantities quantities;
    private final Database database;
    private final Caller caller;

    Benchmarks(Breakdowns breakdowns, Quantities quantities, Database database, Caller caller) {
        this.breakdowns = breakdowns;
        this.quantities = quantities;
        this.database = database;
        this.caller = caller;
    }

    /** Over the whole region, whoever asks: what is not his own he gets without counts. */
    Benchmark of(Indicator indicator, Period period, Dimension dimension) {
        Tenant tenant = caller.tenant();
        String own = tenant.municipality();
        Tenant region = Tenant.ofRegion(tenant.region());
        SortedMap<String, Figure> figures =
                ActingFor.tenant(region, () -> breakdowns.figures(indicator, period, dimension));
        figures.remove("");
        Figure all = ActingFor.tenant(region, () -> breakdowns.figures(indicator, period, Dimension.REGION))
                .getOrDefault("", new Figure(0, 0));
        boolean amount = indicator.requireFormula().numerator().name().equals("CARE_CENTS");
        Unit unit = indicator.unit();
        Map<String, Long> values = new TreeMap<>();
        figures.forEach((slice, figure) -> {
            Long value = figure.value(unit);
            long weight = figure.denominator() == 1 || amount ? weight(figure, amount) : figure.denominator();
            if (value != null && weight >= Disclosure.LEAST) {
                values.put(slice, value);
            }
        });
        Distribution distribution = Distribution.of(values.values());
        Funnel funnel = new Funnel(all.numerator(), all.denominator());
        boolean exact = own.equals(Tenant.ALL);
        List<Standing> standings = figures.entrySet().stream()
                .map(entry -> {
                    String slice = entry.getKey();
                    Figure figure = entry.getValue();
                    Long value = values.get(slice);
                    boolean shown = exact || slice.equals(own);
                    boolean share = unit == Unit.PERCENT && value != null;
                    return new Standing(
                            slice,
                            shown ? figure.numerator() : null,
                            shown ? figure.denominator() : null,
                            value,
                            value == null ? null : distribution.rank(value),
                            value == null ? null : distribution.quartile(value),
                            share ? funnel.limits(figure.denominator(), Funnel.Z95) : null,
                            share ? funnel.limits(figure.denominator(), Funnel.Z998) : null,
                            value != null && distribution.isOutlier(value));
                })
                .sorted(Comparator.comparing(Standing::value, Comparator.nullsLast(Comparator.<Long>naturalOrder()))
                        .thenComparing(Standing::slice))
                .toList();
        return new Benchmark(
                distribution.percentile(25),
                distribution.percentile(50),
                distribution.percentile(75),
                all.value(unit),
                elsewhere(indicator, period),
                standings);
    }

    private static long weight(Figure figure, boolean amount) {
        return amount ? figure.denominator() : figure.numerator();
    }

    private List<Benchmark.Elsewhere> elsewhere(Indicator indicator, Period period) {
        return database.query(
                "SELECT area, figure, source FROM benchmark_value WHERE indicator_code = ? AND period = ? ORDER BY area",
                row -> new Benchmark.Elsewhere(row.getString(1), row.getBigDecimal(2), row.getString(3)),
                indicator.code(),
                period.toString());
    }

    CostChange costChange(Period period, Period against) {
        return CostChange.between(made(against), made(period));
    }

    private CostChange.Made made(Period period) {
        Counts counts = quantities.count(FactKind.CARE, period, Dimension.REGION);
        return new CostChange.Made(
                counts.of("", Quantity.YOUTHS),
                counts.of("", Quantity.YOUTH_MONTHS),
                counts.of("", Quantity.CARE_CENTS));
    }
}
