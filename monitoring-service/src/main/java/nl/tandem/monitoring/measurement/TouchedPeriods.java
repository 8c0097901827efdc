package nl.tandem.monitoring.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.tandem.kit.database.Database;
import nl.tandem.monitoring.fact.FactKind;
import nl.tandem.monitoring.fact.Period;
import nl.tandem.monitoring.fact.TouchedMonths;

/** Which periods are to be counted anew, and which of them first. */
@ApplicationScoped
class TouchedPeriods {

    private final Database database;
    private final TouchedMonths months;
    private final InstantSource clock;

    TouchedPeriods(Database database, TouchedMonths months, InstantSource clock) {
        this.database = database;
        this.months = months;
        this.clock = clock;
    }

    /** Regions with work; for the service itself, over the regions. */
    Set<String> regions(FactKind kind) {
        Set<String> regions = new TreeSet<>(months.regions(kind));
        regions.addAll(database.query(
                "SELECT DISTINCT region FROM touched_period WHERE fact = ?", row -> row.getString(1), kind));
        return regions;
    }

    /** From months to the periods around them. */
    @Transactional(TxType.MANDATORY)
    void spread(String region, FactKind kind) {
        List<Object[]> rows = new ArrayList<>();
        Instant now = clock.instant();
        MeasureCells.byPeriod(months.take(region, kind))
                .forEach((period, municipalities) -> municipalities.forEach(municipality ->
                        rows.add(new Object[] {region, kind, period.toString(), period.months(), municipality, now})));
        database.batch("""
                INSERT INTO touched_period (region, fact, period, months, municipality, since) VALUES (?, ?, ?, ?, ?, ?)
                """, rows);
    }

    /** Of the months, or of the longer periods, the one that waits longest for its length. */
    Optional<Period> next(String region, FactKind kind, boolean isLonger) {
        return database.first("""
                SELECT period FROM touched_period WHERE region = ? AND fact = ? AND (months > 1) = ?
                 GROUP BY period, months ORDER BY extract(epoch FROM ? - min(since)) / months DESC, months, period LIMIT 1
                """, row -> Period.parse(row.getString(1)), region, kind, isLonger, clock.instant());
    }

    /** Takes it from the queue, with the municipalities that were touched in it. */
    @Transactional(TxType.MANDATORY)
    Set<String> take(String region, FactKind kind, Period period) {
        return new TreeSet<>(database.query(
                "DELETE FROM touched_period WHERE region = ? AND fact = ? AND period = ? RETURNING municipality",
                row -> row.getString(1),
                region,
                kind,
                period.toString()));
    }
}
