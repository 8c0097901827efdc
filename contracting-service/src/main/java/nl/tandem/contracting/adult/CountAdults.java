package nl.tandem.contracting.adult;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import nl.tandem.contracting.deadline.RegionsAtWork;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.identity.ActingFor;
import nl.tandem.kit.identity.Tenant;
import nl.tandem.kit.time.DutchDate;

/** Counts on the first of the month, or as soon after as the service runs; once. */
@ApplicationScoped
class CountAdults {

    private final Database database;
    private final RegionsAtWork regions;
    private final Outbox outbox;
    private final InstantSource clock;

    CountAdults(Database database, RegionsAtWork regions, Outbox outbox, InstantSource clock) {
        this.database = database;
        this.regions = regions;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(every = "{tandem.adults.count-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void everyRegion() {
        LocalDate first = DutchDate.today(clock).withDayOfMonth(1);
        regions.all().forEach(region -> orLeave(region, first));
    }

    private void orLeave(String region, LocalDate day) {
        try {
            ActingFor.tenant(
                    Tenant.ofRegion(region),
                    () -> QuarkusTransaction.requiringNew().run(() -> count(region, day)));
        } catch (RuntimeException failure) {
            // It is counted next time; the other regions must not wait for this one.
            Log.errorf(failure, "adults not counted region=%s", region);
        }
    }

    /** Care that pauses runs on. */
    void count(String region, LocalDate day) {
        database.lock("adults:" + region);
        List<AdultCount> counts = database.query(
                """
                INSERT INTO adult_count (region, municipality, counted_on, adults, youths)
                SELECT ?, d.municipality, ?, count(DISTINCT d.client_id) FILTER (WHERE c.adult_since <= ?),
                       count(DISTINCT d.client_id)
                  FROM delivery_now AS d JOIN client AS c USING (client_id)
                 WHERE d.state <> 'WITHDRAWN' AND d.start_date <= ?
                   AND (d.end_date IS NULL OR d.reason = '20' OR d.end_date >= ?)
                   AND NOT EXISTS (SELECT 1 FROM adult_count AS done WHERE done.counted_on = ?)
                 GROUP BY d.municipality
                RETURNING municipality, counted_on, adults, youths
                """,
                row -> new AdultCount(
                        row.getString(1), row.getObject(2, LocalDate.class), row.getInt(3), row.getInt(4)),
                region,
                day,
                day,
                day,
                day,
                day);
        outbox.append(counts.stream()
                .map(count ->
                        new AdultsCounted(count.municipality(), count.countedOn(), count.adults(), count.youths()))
                .toList());
    }
}
