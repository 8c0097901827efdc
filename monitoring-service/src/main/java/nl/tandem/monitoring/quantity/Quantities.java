package nl.tandem.monitoring.quantity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.tandem.kit.database.Database;
import nl.tandem.monitoring.fact.FactKind;
import nl.tandem.monitoring.fact.Period;
import org.jspecify.annotations.Nullable;

/**
 * Counts facts. Who may see which rows is up to row level security: a municipality counts its own, the service itself all.
 */
@ApplicationScoped
public class Quantities {

    private final Database database;
    private final Places places;

    Quantities(Database database, Places places) {
        this.database = database;
        this.places = places;
    }

    /** All quantities of a kind, over every slice. */
    public Counts count(FactKind kind, Period period, Dimension dimension) {
        return count(kind, period, dimension, null);
    }

    /** Only rows of what these municipalities are made of. */
    public Counts count(FactKind kind, Period period, Dimension dimension, @Nullable Set<String> municipalities) {
        FactTable table = FactTable.of(kind);
        if (!table.dimensions().contains(dimension)) {
            return new Counts(Map.of());
        }
        List<Quantity> quantities = Quantity.of(kind);
        PlacesThen then = places.on(period.until());
        String sql = filled(sql(table, kind, dimension, quantities, municipalities != null), period);
        Map<String, Map<Quantity, Long>> slices = new HashMap<>();
        List<Object> arguments = new ArrayList<>(then.columns());
        if (municipalities != null) {
            arguments.add(then.codesOf(municipalities).toArray(String[]::new));
        }
        database.query(
                sql,
                row -> {
                    Map<Quantity, Long> amounts = new EnumMap<>(Quantity.class);
                    for (int i = 0; i < quantities.size(); i++) {
                        amounts.put(quantities.get(i), row.getLong(i + 2));
                    }
                    return slices.put(row.getString(1), amounts);
                },
                arguments.toArray());
        return new Counts(slices);
    }

    private static String sql(
            FactTable table, FactKind kind, Dimension dimension, List<Quantity> quantities, boolean ofMunicipalities) {
        String inner = quantities.stream()
                .map(quantity -> "%s AS %s".formatted(quantity.ofYouth(), quantity))
                .collect(Collectors.joining(", "));
        String outer = quantities.stream()
                .map(quantity -> quantity.ofAll(quantity.name()))
                .collect(Collectors.joining(", "));
        return """
                SELECT slice, %s
                  FROM (SELECT %s AS slice, %s
                          FROM %s AS f
                          LEFT JOIN unnest(?::text[], ?::text[], ?::text[]) AS place(municipality, reports_as, subregion)
                                 ON place.municipality = f.municipality
                         WHERE %s %s
                         GROUP BY 1, %s) AS youth
                 GROUP BY slice
                """.formatted(
                        outer,
                        dimension.column(),
                        inner,
                        table.rowsFor(kind, dimension),
                        table.condition(),
                        ofMunicipalities ? "AND f.municipality = ANY(?)" : "",
                        table.youth());
    }

    private static String filled(String sql, Period period) {
        return sql.replace("{from}", "DATE '%s'".formatted(period.from()))
                .replace("{until}", "DATE '%s'".formatted(period.until()))
                .replace("{year}", String.valueOf(period.careYear()))
                .replace("{first}", String.valueOf(period.firstMonth()))
                .replace("{last}", String.valueOf(period.lastMonth()));
    }
}
