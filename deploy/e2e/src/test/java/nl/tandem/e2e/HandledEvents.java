package nl.tandem.e2e;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tandem.local.Part;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** Waits until nothing is under way any more: every event was sent, and every consumer has handled all it reads. */
final class HandledEvents {

    private HandledEvents() {}

    static void await(Tandem tandem) {
        Eventually.isTrue("every event is sent and handled", () -> isQuiet(tandem));
    }

    /** Twice, because what handles an event may bring forth another one for a service that was looked at before. */
    private static boolean isQuiet(Tandem tandem) {
        boolean quiet = looksQuiet(tandem);
        return quiet && looksQuiet(tandem);
    }

    private static boolean looksQuiet(Tandem tandem) {
        try {
            for (Part service : Tandem.SERVICES) {
                if (hasUnsent(tandem, service)) {
                    return false;
                }
            }
            Map<TopicPartition, Long> ends = ends(tandem);
            for (Part service : Tandem.SERVICES) {
                if (!hasHandled(tandem, service, ends)) {
                    return false;
                }
            }
            return true;
        } catch (SQLException | ExecutionException away) {
            return false;
        }
    }

    private static boolean hasUnsent(Tandem tandem, Part service) throws SQLException {
        try (Connection connection = tandem.connect(service);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT EXISTS (SELECT 1 FROM outbox, outbox_cursor
                                        WHERE (outbox.xid, outbox.id) > (outbox_cursor.xid, outbox_cursor.id))
                        """)) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /** A topic counts for a service from the first event on that it has read of it. */
    private static boolean hasHandled(Tandem tandem, Part service, Map<TopicPartition, Long> ends) throws SQLException {
        Map<TopicPartition, Long> next = new HashMap<>();
        try (Connection connection = tandem.connect(service);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT topic, partition, next_offset FROM inbox_offset")) {
            while (row.next()) {
                next.put(new TopicPartition(row.getString(1), row.getInt(2)), row.getLong(3));
            }
        }
        var topics = next.keySet().stream().map(TopicPartition::topic).collect(Collectors.toSet());
        return ends.entrySet().stream()
                .filter(end -> topics.contains(end.getKey().topic()))
                .allMatch(end -> next.getOrDefault(end.getKey(), 0L) >= end.getValue());
    }

    private static Map<TopicPartition, Long> ends(Tandem tandem) throws ExecutionException {
        Properties properties = new Properties();
        properties.setProperty(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, tandem.kafka());
        try (Admin admin = Admin.create(properties)) {
            var topics = admin.listTopics().names().get();
            Map<TopicPartition, OffsetSpec> all = admin.describeTopics(topics).allTopicNames().get().values().stream()
                    .flatMap(topic -> topic.partitions().stream()
                            .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                    .collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest()));
            Map<TopicPartition, Long> ends = new HashMap<>();
            admin.listOffsets(all).all().get().forEach((partition, end) -> ends.put(partition, end.offset()));
            return ends;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
