package nl.tandem.monitoring.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.tandem.monitoring.disclosure.Disclosure;
import nl.tandem.monitoring.disclosure.Sum;

/** Counts by two things with their totals, protected as one publication. */
final class Pivot {

    private static final String ALL = "Totaal";

    private Pivot() {}

    static ReportTable table(
            String heading, Map<String, Map<String, Long>> counts, Set<String> columns, Map<String, String> names) {
        Map<String, Long> cells = new TreeMap<>();
        List<Sum> sums = new ArrayList<>();
        for (Map.Entry<String, Map<String, Long>> row : counts.entrySet()) {
            List<String> parts = new ArrayList<>();
            long total = 0;
            for (String column : columns) {
                long count = row.getValue().getOrDefault(column, 0L);
                String cell = cell(row.getKey(), column);
                cells.put(cell, count);
                parts.add(cell);
                total += count;
            }
            cells.put(cell(row.getKey(), ALL), total);
            sums.add(new Sum(cell(row.getKey(), ALL), parts));
        }
        for (String column : columns) {
            List<String> parts =
                    counts.keySet().stream().map(row -> cell(row, column)).toList();
            cells.put(
                    cell(ALL, column),
                    parts.stream()
                            .mapToLong(cell -> cells.getOrDefault(cell, 0L))
                            .sum());
            sums.add(new Sum(cell(ALL, column), parts));
        }
        Set<String> hidden = Disclosure.hidden(cells, sums);
        List<String> everyColumn = new ArrayList<>(columns);
        everyColumn.add(ALL);
        List<ReportRow> rows = new ArrayList<>();
        for (String row : counts.keySet()) {
            rows.add(new ReportRow(
                    List.of(row.isEmpty() ? "(onbekend)" : row),
                    everyColumn.stream()
                            .map(column -> value(cell(row, column), cells, hidden))
                            .toList()));
        }
        return new ReportTable(
                List.of(heading),
                everyColumn.stream()
                        .map(column -> names.getOrDefault(column, column))
                        .toList(),
                rows);
    }

    private static ReportValue value(String cell, Map<String, Long> cells, Set<String> hidden) {
        return hidden.contains(cell)
                ? ReportValue.HIDDEN
                : ReportValue.count(Disclosure.rounded(cells.getOrDefault(cell, 0L)));
    }

    private static String cell(String row, String column) {
        return row + "|" + column;
    }
}
