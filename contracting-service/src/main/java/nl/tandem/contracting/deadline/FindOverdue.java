package nl.tandem.contracting.deadline;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.identity.ActingFor;
import nl.tandem.kit.identity.Tenant;
import nl.tandem.kit.time.DutchDate;

/** Finds the work items whose term ended and tells of each of them once. */
@ApplicationScoped
class FindOverdue {

    private static final int BATCH = 200;
    /** What is left after these waits for the next time, so that one region does not keep the others waiting. */
    private static final int BATCHES = 50;

    private final Database database;
    private final Outbox outbox;
    private final InstantSource clock;

    FindOverdue(Database database, Outbox outbox, InstantSource clock) {
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(every = "{tandem.work-items.check-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void everyRegion() {
        ActingFor.tenant(Tenant.EVERY_REGION, this::regions).forEach(this::regionOrLeave);
    }

    private List<String> regions() {
        return database.query(
                "SELECT DISTINCT region FROM work_item WHERE state = 'OPEN' AND due_date < ?",
                row -> row.getString(1),
                DutchDate.today(clock));
    }

    private void regionOrLeave(String region) {
        try {
            ActingFor.tenant(Tenant.ofRegion(region), () -> region(region));
        } catch (RuntimeException failure) {
            // What was found is found again next time; the other regions must not wait for this one.
            Log.errorf(failure, "overdue work items not found region=%s", region);
        }
    }

    private void region(String region) {
        int found = 0;
        for (int batch = 1; batch <= BATCHES; batch++) {
            int count = QuarkusTransaction.requiringNew().call(() -> batch(region));
            found += count;
            if (count < BATCH) {
                break;
            }
        }
        if (found > 0) {
            Log.infof("work items overdue region=%s count=%d", region, found);
        }
    }

    /** How many were found; none when another replica is looking. */
    private int batch(String region) {
        if (!taken(region)) {
            return 0;
        }
        List<WorkItem> late = database.query(
                """
                UPDATE work_item SET overdue_at = ?
                 WHERE state = 'OPEN' AND work_item_id IN (
                       SELECT work_item_id FROM work_item
                        WHERE region = ? AND state = 'OPEN' AND due_date < ?
                        ORDER BY due_date, work_item_id LIMIT ? FOR UPDATE SKIP LOCKED)
                RETURNING\s""" + WorkItemRow.COLUMNS, WorkItemRow::read, clock.instant(), region, DutchDate.today(clock), BATCH);
        outbox.append(late.stream().map(WorkItemOverdue::of).toList());
        return late.size();
    }

    /** Until the end of the transaction. */
    private boolean taken(String region) {
        return database.query(
                        "SELECT pg_try_advisory_xact_lock(hashtextextended(?, 0))",
                        row -> row.getBoolean(1),
                        "overdue work items in " + region)
                .getFirst();
    }
}
