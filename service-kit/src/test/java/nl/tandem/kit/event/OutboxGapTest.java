package nl.tandem.kit.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.Superuser;
import org.junit.jupiter.api.Test;

/**
 * Ids are taken at insert, not at commit. Eight writers commit in random order while a reader follows the cursor: with
 * the guard nothing is lost; the same reader without the guard loses events, which shows that this test can fail.
 */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class OutboxGapTest {

    private static final int WRITERS = 8;
    private static final int COMMITS_EACH = 100;

    @Test
    void withTheGuardNoEventIsLost() throws Exception {
        assertEquals(Set.of(), lostWith(OutboxReader.NEXT));
    }

    @Test
    void withoutTheGuardEventsAreLost() throws Exception {
        assertTrue(OutboxReader.NEXT.contains(OutboxReader.GUARD));
        Set<UUID> lost = lostWith(OutboxReader.NEXT.replace(OutboxReader.GUARD, ""));
        assertTrue(!lost.isEmpty(), "The reader without guard lost nothing: the test does not test.");
    }

    private static Set<UUID> lostWith(String query) throws Exception {
        String region = "gap" + UUID.randomUUID();
        Set<UUID> written = new HashSet<>();
        Set<UUID> read = new HashSet<>();
        CountDownLatch writing = new CountDownLatch(WRITERS);
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
                Connection reader = Superuser.connect()) {
            OutboxReader.Cursor cursor = latest(reader);
            List<Future<Set<UUID>>> results = java.util.stream.IntStream.range(0, WRITERS)
                    .mapToObj(writer -> writers.submit(() -> write(region, writing)))
                    .toList();
            boolean last = false;
            while (!last) {
                last = writing.getCount() == 0;
                List<OutboxReader.Row> rows = OutboxReader.after(reader, query, cursor, 10_000);
                rows.stream().filter(row -> row.region().equals(region)).forEach(row -> read.add(row.eventId()));
                cursor = rows.isEmpty() ? cursor : rows.getLast().cursor();
            }
            for (Future<Set<UUID>> result : results) {
                written.addAll(result.get());
            }
        }
        assertEquals(WRITERS * COMMITS_EACH, written.size());
        written.removeAll(read);
        return written;
    }

    private static Set<UUID> write(String region, CountDownLatch writing) throws SQLException, InterruptedException {
        Set<UUID> ids = new HashSet<>();
        try (Connection connection = Superuser.connect();
                PreparedStatement insert = connection.prepareStatement("""
                        INSERT INTO outbox (event_id, region, topic, key, type, subject, appended_at, data)
                        VALUES (?, ?, 'jeugdhulp.kit.things', 'k', 'nl.jeugdhulp.kit.gap.v1', 's', now(), '{}')
                        """)) {
            connection.setAutoCommit(false);
            for (int i = 0; i < COMMITS_EACH; i++) {
                UUID id = UUID.randomUUID();
                insert.setObject(1, id);
                insert.setString(2, region);
                insert.executeUpdate();
                // A transaction of uneven length: this is what makes commits overtake each other.
                Thread.sleep(Duration.ofMillis(ThreadLocalRandom.current().nextInt(3)));
                connection.commit();
                ids.add(id);
            }
        } finally {
            writing.countDown();
        }
        return ids;
    }

    private static OutboxReader.Cursor latest(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                var row = statement.executeQuery(
                        "SELECT coalesce(max(xid::text::bigint), 0), coalesce(max(id), 0) FROM outbox")) {
            row.next();
            return new OutboxReader.Cursor(row.getString(1), row.getLong(2));
        }
    }
}
