package nl.tandem.contracting.deadline;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.identity.ActingFor;
import nl.tandem.kit.identity.Tenant;
import nl.tandem.kit.time.DutchDate;

/**
 * Opens the work items that follow from what is recorded and closes those that are fulfilled by it. Every run looks at what
 * is there, not at what changed, so whatever was missed or rolled back is found by the next.
 */
@ApplicationScoped
class DeriveWorkItems {

    private static final int BATCH = 500;
    /** What is left after these waits for the next time, so that one region does not keep the others waiting. */
    private static final int BATCHES = 50;

    private final Database database;
    private final RegionsAtWork regions;
    private final WorkItems workItems;
    private final WorkItemSettings settings;
    private final InstantSource clock;

    DeriveWorkItems(
            Database database,
            RegionsAtWork regions,
            WorkItems workItems,
            WorkItemSettings settings,
            InstantSource clock) {
        this.database = database;
        this.regions = regions;
        this.workItems = workItems;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(every = "{tandem.work-items.derive-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void everyRegion() {
        regions.all().forEach(this::regionOrLeave);
    }

    private void regionOrLeave(String region) {
        try {
            region(region, DutchDate.today(clock));
        } catch (RuntimeException failure) {
            // What was not derived is derived next time; the other regions must not wait for this one.
            Log.errorf(failure, "work items not derived region=%s", region);
        }
    }

    void region(String region, LocalDate today) {
        ActingFor.tenant(Tenant.ofRegion(region), () -> {
            for (DerivedTerm term : DerivedTerm.values()) {
                int closed = closeFulfilled(region, term, today);
                int opened = openMissing(region, term, today);
                if (closed + opened > 0) {
                    Log.infof(
                            "work items derived region=%s kind=%s opened=%d closed=%d",
                            region, term.kind(), opened, closed);
                }
            }
        });
    }

    private int closeFulfilled(String region, DerivedTerm term, LocalDate today) {
        int closed = 0;
        UUID last = new UUID(0, 0);
        while (true) {
            UUID after = last;
            Batch batch = QuarkusTransaction.requiringNew().call(() -> closeBatch(region, term, today, after));
            closed += batch.closed();
            if (batch.read().size() < BATCH) {
                return closed;
            }
            last = batch.read().getLast().workItemId();
        }
    }

    private record Batch(List<OpenItem> read, int closed) {
        private static final Batch NONE = new Batch(List.of(), 0);
    }

    /** None when another replica is deriving. */
    private Batch closeBatch(String region, DerivedTerm term, LocalDate today, UUID after) {
        if (!taken(region)) {
            return Batch.NONE;
        }
        List<OpenItem> items = database.query(
                """
                SELECT subject_id, municipality, provider_code, counts_from, work_item_id FROM work_item
                 WHERE region = ? AND kind = ? AND done_at IS NULL AND subject_kind <> 'MESSAGE' AND work_item_id > ?
                 ORDER BY work_item_id LIMIT ?
                """, row -> new OpenItem(row.getObject(5, UUID.class), wanted(row)), region, term.kind(), after, BATCH);
        if (items.isEmpty()) {
            return Batch.NONE;
        }
        List<UUID> fulfilled = OpenItem.fulfilled(items, stillWanted(region, term, today, items));
        workItems.closeItems(fulfilled);
        return new Batch(items, fulfilled.size());
    }

    private List<Wanted> stillWanted(String region, DerivedTerm term, LocalDate today, List<OpenItem> items) {
        List<Wanted> opened = items.stream().map(OpenItem::wanted).toList();
        return database.query(
                term.stillWanted(),
                DeriveWorkItems::wanted,
                region,
                today,
                opened.stream()
                        .map(Wanted::countsFrom)
                        .min(Comparator.naturalOrder())
                        .orElse(today),
                opened.stream().map(Wanted::subjectId).distinct().toArray(UUID[]::new));
    }

    private int openMissing(String region, DerivedTerm term, LocalDate today) {
        int opened = 0;
        for (int batch = 1; batch <= BATCHES; batch++) {
            int count = QuarkusTransaction.requiringNew().call(() -> openBatch(region, term, today));
            opened += count;
            if (count < BATCH) {
                break;
            }
        }
        return opened;
    }

    private int openBatch(String region, DerivedTerm term, LocalDate today) {
        if (!taken(region)) {
            return 0;
        }
        List<Wanted> missing = database.query(
                term.missing(),
                DeriveWorkItems::wanted,
                region,
                today,
                settings.firstDay(today),
                new UUID[0],
                region,
                term.kind(),
                BATCH);
        workItems.openAll(term, missing);
        return missing.size();
    }

    private static Wanted wanted(ResultSet row) throws SQLException {
        return new Wanted(
                row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getObject(4, LocalDate.class));
    }

    /** Until the end of the transaction. */
    private boolean taken(String region) {
        return database.query(
                        "SELECT pg_try_advisory_xact_lock(hashtextextended(?, 0))",
                        row -> row.getBoolean(1),
                        "derived work items in " + region)
                .getFirst();
    }
}
