package nl.tandem.monitoring.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.time.DutchDate;
import org.jspecify.annotations.Nullable;

/**
 * Months with facts that are not measured yet. A queue without a unique key: who adds facts never waits for another or for
 * the measuring, and a row becomes visible together with the facts it stands for.
 */
@ApplicationScoped
public class TouchedMonths {

    private static final int MOST = 10_000;
    private static final int MOST_MONTHS_BACK = 120;

    private final Database database;
    private final InstantSource clock;

    TouchedMonths(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Regions with work; for the service itself, over the regions. */
    public List<String> regions(FactKind kind) {
        return database.query(
                "SELECT DISTINCT region FROM touched_month WHERE fact = ?", row -> row.getString(1), kind);
    }

    @Transactional(TxType.MANDATORY)
    public void touch(String region, FactKind kind, String municipality, LocalDate day) {
        touch(region, kind, municipality, day, day);
    }

    /** The months from the first day to the last, or to now; at most ten years back from there. */
    @Transactional(TxType.MANDATORY)
    public void touch(String region, FactKind kind, String municipality, LocalDate first, @Nullable LocalDate last) {
        LocalDate today = DutchDate.today(clock);
        LocalDate end = last == null ? (first.isAfter(today) ? first : today) : last;
        YearMonth until = YearMonth.from(end);
        YearMonth from = YearMonth.from(first);
        if (from.isBefore(until.minusMonths(MOST_MONTHS_BACK))) {
            from = until.minusMonths(MOST_MONTHS_BACK);
        }
        List<Object[]> rows = new ArrayList<>();
        for (YearMonth month = from; !month.isAfter(until); month = month.plusMonths(1)) {
            rows.add(new Object[] {region, kind, municipality, month.getYear(), month.getMonthValue()});
        }
        database.batch(
                "INSERT INTO touched_month (region, fact, municipality, care_year, care_month) VALUES (?, ?, ?, ?, ?)",
                rows);
    }

    /** The months since a day, to now and at least to another day. */
    @Transactional(TxType.MANDATORY)
    public void touchSince(String region, FactKind kind, String municipality, LocalDate first, LocalDate atLeast) {
        LocalDate today = DutchDate.today(clock);
        touch(region, kind, municipality, first, atLeast.isAfter(today) ? atLeast : today);
    }

    /** A month that began is measured though nothing happens in it: what runs on counts in it too. */
    @Transactional(TxType.MANDATORY)
    public void touchThisMonth(String region) {
        LocalDate today = DutchDate.today(clock);
        database.update("""
                INSERT INTO touched_month (region, fact, municipality, care_year, care_month)
                SELECT ?, kind.name, place.municipality, ?, ?
                  FROM (SELECT DISTINCT municipality FROM measurement WHERE region = ? AND municipality <> '') AS place
                 CROSS JOIN unnest(?::text[]) AS kind(name)
                """, region, today.getYear(), today.getMonthValue(), region, new String[] {
            FactKind.CARE.name(), FactKind.EPISODE.name(), FactKind.PROTECTION.name(), FactKind.CAPACITY.name()
        });
    }

    /** All that was ever measured: the municipalities themselves changed. */
    @Transactional(TxType.MANDATORY)
    public void touchEverything(String region) {
        database.update(
                """
                INSERT INTO touched_month (region, fact, municipality, care_year, care_month)
                SELECT ?, kind.name, month.municipality, month.care_year, month.care_month
                  FROM (SELECT DISTINCT municipality, care_year, care_month FROM youth_month WHERE region = ?
                         UNION
                        SELECT DISTINCT municipality, extract(year FROM start_date)::integer,
                               extract(month FROM start_date)::integer
                          FROM care_episode WHERE region = ?) AS month
                 CROSS JOIN unnest(?::text[]) AS kind(name)
                """,
                region,
                region,
                region,
                Arrays.stream(FactKind.values()).map(FactKind::name).toArray(String[]::new));
    }

    /** Takes months from the queue. Their facts are visible to whoever reads after this. */
    @Transactional(TxType.MANDATORY)
    public Set<Touched> take(String region, FactKind kind) {
        return new HashSet<>(database.query(
                """
                DELETE FROM touched_month
                 WHERE region = ? AND id IN (SELECT id FROM touched_month WHERE region = ? AND fact = ? ORDER BY id LIMIT ?)
                RETURNING municipality, care_year, care_month
                """, row -> new Touched(row.getString(1), row.getInt(2), row.getInt(3)), region, region, kind, MOST));
    }
}
