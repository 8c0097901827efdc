package nl.tandem.monitoring.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.tandem.monitoring.fact.Period;
import nl.tandem.monitoring.indicator.Catalogue;
import nl.tandem.monitoring.indicator.Indicator;
import nl.tandem.monitoring.indicator.IndicatorCode;
import nl.tandem.monitoring.measurement.Breakdowns;
import nl.tandem.monitoring.measurement.Measured;
import nl.tandem.monitoring.measurement.MeasuredFigures;
import nl.tandem.monitoring.quantity.Dimension;
import nl.tandem.monitoring.quantity.Places;

/** Indicators side by side, split by one thing, and one indicator split by two. */
@ApplicationScoped
class Splits {

    private final Breakdowns breakdowns;
    private final MeasuredFigures figures;
    private final Places places;

    Splits(Breakdowns breakdowns, MeasuredFigures figures, Places places) {
        this.breakdowns = breakdowns;
        this.figures = figures;
        this.places = places;
    }

    /** Of one municipality, or with the empty text of the region. */
    ReportTable by(Dimension dimension, String heading, Period period, String municipality, List<IndicatorCode> codes) {
        Set<String> only = municipality.isEmpty() ? null : Set.of(municipality);
        SortedMap<String, List<ReportValue>> rows = new TreeMap<>();
        for (int i = 0; i < codes.size(); i++) {
            Indicator indicator = Catalogue.get(codes.get(i));
            int column = i;
            breakdowns
                    .protectedFigures(indicator, period, dimension, only)
                    .forEach(slice -> rows.computeIfAbsent(
                                    slice.slice(),
                                    any -> new ArrayList<>(Collections.nCopies(codes.size(), ReportValue.NONE)))
                            .set(
                                    column,
                                    slice.hidden()
                                            ? ReportValue.HIDDEN
                                            : ReportValue.of(indicator.unit(), slice.value())));
        }
        return new ReportTable(
                List.of(heading),
                codes.stream().map(code -> Catalogue.get(code).dutchName()).toList(),
                rows.entrySet().stream()
                        .map(row -> new ReportRow(List.of(shown(row.getKey())), row.getValue()))
                        .toList());
    }

    /** One count by something and municipality, with totals; no hidden cell follows from the totals. */
    ReportTable pivot(IndicatorCode code, Dimension dimension, String heading, Period period) {
        Indicator indicator = Catalogue.get(code);
        Set<String> municipalities =
                new TreeSet<>(figures.of(period, List.of(IndicatorCode.YOUTHS_IN_CARE, code)).stream()
                        .map(Measured::municipality)
                        .filter(municipality -> !municipality.isEmpty())
                        .toList());
        Map<String, Map<String, Long>> counts = new TreeMap<>();
        for (String municipality : municipalities) {
            breakdowns
                    .figures(indicator, period, dimension, Set.of(municipality))
                    .forEach((slice, figure) -> counts.computeIfAbsent(slice, any -> new TreeMap<>())
                            .put(municipality, figure.numerator()));
        }
        return Pivot.table(heading, counts, municipalities, places.names());
    }

    /** Subregions and their municipalities. */
    ReportTable areas(Period period, List<IndicatorCode> codes) {
        ReportTable subregions = by(Dimension.SUBREGION, "Gebied", period, "", codes);
        ReportTable municipalities = by(Dimension.MUNICIPALITY, "Gebied", period, "", codes);
        List<ReportRow> rows = new ArrayList<>();
        subregions.rows().stream()
                .filter(row -> !row.labels().getFirst().equals(UNKNOWN))
                .forEach(row -> rows.add(
                        new ReportRow(List.of("Subregio " + row.labels().getFirst()), row.values())));
        Map<String, String> names = places.names();
        municipalities.rows().forEach(row -> {
            String municipality = row.labels().getFirst();
            rows.add(new ReportRow(List.of(names.getOrDefault(municipality, municipality)), row.values()));
        });
        return new ReportTable(subregions.labels(), subregions.columns(), rows);
    }

    private static final String UNKNOWN = "(onbekend)";

    private static String shown(String slice) {
        return slice.isEmpty() ? UNKNOWN : slice;
    }
}
