package nl.tandem.budget.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.tandem.kit.database.Database;

/** What clients cost above a threshold, for schemes that share that. */
@ApplicationScoped
public class ExpensiveClients {

    private final Database database;

    ExpensiveClients(Database database) {
        this.database = database;
    }

    /**
     * By municipality, the sum of what each client costs above the threshold in a care year.
     *
     * @param categories only these product categories
     * @param except all but these, when {@code categories} is empty
     */
    public SortedMap<String, Long> excessCents(
            int careYear, long thresholdCents, Collection<String> categories, Collection<String> except) {
        SortedMap<String, Long> excess = new TreeMap<>();
        database.query(
                """
                SELECT municipality, sum(cents - ?)::bigint
                  FROM (SELECT municipality, sum(amount_cents) AS cents FROM client_cost
                         WHERE care_year = ? AND (cardinality(?::text[]) = 0 OR category = ANY (?))
                           AND NOT category = ANY (?)
                         GROUP BY municipality, client_pseudonym) client
                 WHERE cents > ? GROUP BY municipality
                """,
                row -> excess.put(row.getString(1), row.getLong(2)),
                thresholdCents,
                careYear,
                categories.toArray(String[]::new),
                categories.toArray(String[]::new),
                except.toArray(String[]::new),
                thresholdCents);
        return excess;
    }
}
