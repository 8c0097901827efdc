package nl.tandem.kit.event;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import nl.tandem.kit.identity.ActingFor;
import nl.tandem.kit.identity.Tenant;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * Sends the outbox to Kafka, at least once and per key in order. One relay of a service is active: the one that holds
 * the database lock, on the same connection with which it moves the cursor, so losing the lock means losing the cursor.
 */
@ApplicationScoped
class Relay {

    /** An arbitrary constant: advisory locks live per database, and every service has its own. */
    static final long LOCK = 0x7461_6e64_656dL;

    private static final Duration RETRY = Duration.ofSeconds(1);

    private final DataSource database;
    private final EventSettings settings;
    private volatile boolean stopped;
    private @Nullable Thread thread;

    Relay(DataSource database, EventSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        if (settings.enabled()) {
            thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped = true;
        if (thread != null) {
            thread.interrupt();
            thread.join(Duration.ofSeconds(5));
        }
    }

    private void run() {
        while (!stopped) {
            try {
                ActingFor.tenant(Tenant.EVERY_REGION, this::lead);
            } catch (RuntimeException failure) {
                if (!stopped) {
                    Log.warnf(
                            "relay interrupted, will go on kind=%s cause=%s",
                            failure.getClass().getSimpleName(), failure.getMessage());
                }
            }
            try {
                pause(RETRY);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Returns when another replica leads; throws when database or broker fail. */
    private void lead() {
        try (Connection connection = database.getConnection();
                KafkaProducer<String, byte[]> producer = producer()) {
            if (!locked(connection)) {
                return;
            }
            try {
                connection.setAutoCommit(false);
                while (!stopped) {
                    if (sendNext(connection, producer) == 0) {
                        pause(settings.relayPause());
                    }
                }
            } finally {
                unlock(connection);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (SQLException | ExecutionException failure) {
            throw new KafkaException(failure.getMessage(), failure);
        }
    }

    private int sendNext(Connection connection, KafkaProducer<String, byte[]> producer)
            throws SQLException, ExecutionException, InterruptedException {
        List<OutboxReader.Row> rows =
                OutboxReader.after(connection, OutboxReader.cursor(connection), settings.relayBatch());
        List<Future<RecordMetadata>> sent = new ArrayList<>(rows.size());
        for (OutboxReader.Row row : rows) {
            sent.add(producer.send(record(row)));
        }
        producer.flush();
        for (Future<RecordMetadata> one : sent) {
            one.get();
        }
        if (!rows.isEmpty()) {
            OutboxReader.moveTo(connection, rows.getLast().cursor());
        }
        connection.commit();
        return rows.size();
    }

    private ProducerRecord<String, byte[]> record(OutboxReader.Row row) {
        CloudEvent event = CloudEventBuilder.v1()
                .withId(row.eventId().toString())
                .withSource(URI.create(settings.source()))
                .withType(row.type())
                .withSubject(row.subject())
                .withTime(row.appendedAt())
                .withDataSchema(URI.create(settings.schemaBase() + EventTypes.schemaFile(row.type())))
                .withExtension("region", row.region())
                .withData("application/json", row.data().getBytes(StandardCharsets.UTF_8))
                .build();
        return KafkaMessageFactory.createWriter(row.topic(), row.key()).writeBinary(event);
    }

    private static boolean locked(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_try_advisory_lock(" + LOCK + ")")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /** The lock belongs to the session, which outlives this in the pool: kept there, nobody could ever lead again. */
    private static void unlock(Connection connection) throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_unlock(" + LOCK + ")");
        }
    }

    private KafkaProducer<String, byte[]> producer() {
        return new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        settings.bootstrapServers(),
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        30_000,
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        5_000,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        10_000L,
                        ProducerConfig.LINGER_MS_CONFIG,
                        5),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    private static void pause(Duration duration) throws InterruptedException {
        Thread.sleep(duration);
    }
}
