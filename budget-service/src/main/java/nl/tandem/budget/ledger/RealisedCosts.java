package nl.tandem.budget.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.tandem.kit.database.Database;

/** What the postings add up to, as far as the caller may see. */
@ApplicationScoped
public class RealisedCosts {

    private final Database database;

    RealisedCosts(Database database) {
        this.database = database;
    }

    /**
     * The realised cost of a care year (gerealiseerde kosten van een zorgjaar).
     *
     * @param regionTotalCents the total of the region, also when the caller may not see every municipality
     * @param centsByCategory what the caller may see, by municipality and product category
     */
    public record OfYear(long regionTotalCents, SortedMap<String, SortedMap<String, Long>> centsByCategory) {

        public SortedMap<String, Long> centsByMunicipality() {
            SortedMap<String, Long> sums = new TreeMap<>();
            centsByCategory.forEach((municipality, costs) ->
                    sums.put(municipality, costs.values().stream().reduce(0L, Math::addExact)));
            return sums;
        }
    }

    /** Read in one statement, so that the total and its parts are of the same moment. */
    public OfYear ofYear(int careYear) {
        SortedMap<String, SortedMap<String, Long>> costs = new TreeMap<>();
        List<Long> total = database.query(
                """
                SELECT total.amount_cents, own.municipality, own.category, own.amount_cents
                  FROM regional_cost total LEFT JOIN realised_cost own USING (region, care_year)
                 WHERE care_year = ?
                """,
                row -> {
                    if (row.getString(2) != null) {
                        costs.computeIfAbsent(row.getString(2), municipality -> new TreeMap<>())
                                .put(row.getString(3), row.getLong(4));
                    }
                    return row.getLong(1);
                },
                careYear);
        return new OfYear(total.isEmpty() ? 0 : total.getFirst(), costs);
    }
}
