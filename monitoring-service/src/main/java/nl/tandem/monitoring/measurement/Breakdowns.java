package nl.tandem.monitoring.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import nl.tandem.monitoring.disclosure.Disclosure;
import nl.tandem.monitoring.disclosure.Sum;
import nl.tandem.monitoring.fact.FactKind;
import nl.tandem.monitoring.fact.Period;
import nl.tandem.monitoring.indicator.Formula;
import nl.tandem.monitoring.indicator.Indicator;
import nl.tandem.monitoring.quantity.Counts;
import nl.tandem.monitoring.quantity.Dimension;
import nl.tandem.monitoring.quantity.Quantities;
import nl.tandem.monitoring.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/** Figures of a period, split, counted when asked for. */
@ApplicationScoped
public class Breakdowns {

    private final Quantities quantities;

    Breakdowns(Quantities quantities) {
        this.quantities = quantities;
    }

    /** By slice; only slices with facts. */
    public SortedMap<String, Figure> figures(Indicator indicator, Period period, Dimension dimension) {
        return figures(indicator, period, dimension, null);
    }

    /** Only of what these municipalities are made of. */
    public SortedMap<String, Figure> figures(
            Indicator indicator, Period period, Dimension dimension, @Nullable Set<String> municipalities) {
        Formula formula = indicator.requireFormula();
        if (!formula.canBeSplitBy(dimension)) {
            throw Problem.invalidInput(List.of(
                    InputError.query("by", "This indicator can be split by %s.".formatted(indicator.dimensions()))));
        }
        Counts above = quantities.count(formula.numerator().kind(), period, dimension, municipalities);
        Quantity below = formula.denominator();
        Counts underneath = below == null
                ? null
                : below.kind() == formula.numerator().kind()
                        ? above
                        : quantities.count(below.kind(), period, dimension, municipalities);
        SortedMap<String, Figure> figures = new TreeMap<>();
        Set<String> slices = new TreeSet<>(above.slices().keySet());
        if (underneath != null) {
            slices.addAll(underneath.slices().keySet());
        }
        slices.forEach(slice -> figures.put(slice, Figure.of(formula, above, underneath, slice)));
        return figures;
    }

    /**
     * The same for everybody's eyes: small counts hidden, with others where sums would give them away, and the rest rounded.
     * A fraction is made of rounded counts; an amount is shown as it is where enough youths stand behind it.
     */
    public List<Slice> protectedFigures(
            Indicator indicator, Period period, Dimension dimension, @Nullable Set<String> municipalities) {
        SortedMap<String, Figure> figures = figures(indicator, period, dimension, municipalities);
        Map<String, Figure> whole =
                dimension == Dimension.REGION ? Map.of() : figures(indicator, period, Dimension.REGION, municipalities);
        Formula formula = indicator.requireFormula();
        Set<String> hidden = new TreeSet<>();
        if (formula.numerator() == Quantity.CARE_CENTS) {
            Map<String, Long> youths = youths(period, dimension, municipalities);
            hidden.addAll(hidden(
                    figures.keySet(),
                    slice -> youths.getOrDefault(slice, 0L),
                    youths(period, Dimension.REGION, municipalities).getOrDefault("", 0L)));
        } else {
            Figure none = new Figure(0, 0);
            Figure total = whole.getOrDefault("", none);
            hidden.addAll(hidden(
                    figures.keySet(), slice -> figures.getOrDefault(slice, none).numerator(), total.numerator()));
            if (formula.denominator() != null) {
                hidden.addAll(hidden(
                        figures.keySet(),
                        slice -> figures.getOrDefault(slice, none).denominator(),
                        total.denominator()));
            }
        }
        List<Slice> slices = new ArrayList<>();
        figures.forEach((slice, figure) -> slices.add(
                hidden.contains(slice)
                        ? Slice.hidden(slice)
                        : Slice.of(slice, rounded(formula, figure), indicator.unit())));
        return slices;
    }

    private Map<String, Long> youths(Period period, Dimension dimension, @Nullable Set<String> municipalities) {
        Counts counts = quantities.count(FactKind.CARE, period, dimension, municipalities);
        Map<String, Long> youths = new TreeMap<>();
        counts.slices().keySet().forEach(slice -> youths.put(slice, counts.of(slice, Quantity.YOUTHS)));
        return youths;
    }

    private static Set<String> hidden(Set<String> slices, Function<String, Long> count, long total) {
        String region = "total of the region";
        Map<String, Long> counts = new TreeMap<>();
        slices.forEach(slice -> counts.put(slice, count.apply(slice)));
        counts.put(region, total);
        return Disclosure.hidden(counts, List.of(new Sum(region, List.copyOf(slices))));
    }

    private static Figure rounded(Formula formula, Figure figure) {
        boolean amount = formula.numerator() == Quantity.CARE_CENTS;
        return new Figure(
                amount ? figure.numerator() : Disclosure.rounded(figure.numerator()),
                formula.denominator() == null ? 1 : Disclosure.rounded(figure.denominator()));
    }
}
