package nl.tandem.budget.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/** How many youths had care, by municipality and year: as recorded for years before the ledger, else as posted. */
@ApplicationScoped
public class UseCounts {

    private final Database database;
    private final Caller caller;
    private final InstantSource clock;

    UseCounts(Database database, Caller caller, InstantSource clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    RecordedUse add(RecordedUse use) {
        for (RecordedUse.Count count : use.counts()) {
            int added = database.update(
                    """
                    INSERT INTO recorded_use (region, year, product_group, municipality, youths, source, recorded_at)
                    VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                    """,
                    caller.region(),
                    use.year(),
                    Objects.requireNonNullElse(use.productGroup(), ""),
                    count.municipality(),
                    count.youths(),
                    use.source(),
                    clock.instant());
            if (added == 0) {
                throw new Problem(
                        409,
                        "use-recorded",
                        "The youths of municipality %s in %d were recorded already and do not change."
                                .formatted(count.municipality(), use.year()));
            }
        }
        return use;
    }

    /**
     * By municipality.
     *
     * @param categories of the product group; empty for all care but {@code except}
     */
    public SortedMap<String, Long> ofYear(
            int year, @Nullable String productGroup, Collection<String> categories, Collection<String> except) {
        SortedMap<String, Long> counts = new TreeMap<>();
        database.query(
                "SELECT municipality, youths FROM recorded_use WHERE year = ? AND product_group = ?",
                row -> counts.put(row.getString(1), row.getLong(2)),
                year,
                Objects.requireNonNullElse(productGroup, ""));
        if (counts.isEmpty()) {
            database.query(
                    """
                    SELECT municipality, count(*)
                      FROM (SELECT municipality FROM client_cost
                             WHERE care_year = ? AND (cardinality(?::text[]) = 0 OR category = ANY (?))
                               AND NOT category = ANY (?)
                             GROUP BY municipality, client_pseudonym HAVING sum(amount_cents) > 0) client
                     GROUP BY municipality
                    """,
                    row -> counts.put(row.getString(1), row.getLong(2)),
                    year,
                    categories.toArray(String[]::new),
                    categories.toArray(String[]::new),
                    except.toArray(String[]::new));
        }
        return counts;
    }
}
