package nl.tandem.kit.event;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Reads the topics of the handlers of this service. The database, not Kafka, knows how far it is. */
@ApplicationScoped
class Consumer {

    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration RETRY = Duration.ofMillis(500);

    private final Inbox inbox;
    private final DataSource database;
    private final EventSettings settings;
    private final String service;
    private final AtomicReference<@Nullable KafkaConsumer<String, byte[]>> polling = new AtomicReference<>();
    private final ExecutorService workers;
    private volatile boolean stopped;
    private @Nullable Thread thread;

    Consumer(
            Inbox inbox,
            DataSource database,
            EventSettings settings,
            @ConfigProperty(name = "tandem.service") String service) {
        this.inbox = inbox;
        this.database = database;
        this.settings = settings;
        this.service = service;
        this.workers = Executors.newFixedThreadPool(
                settings.partitionsAtOnce(),
                Thread.ofPlatform().name("event-worker-", 1).daemon().factory());
    }

    void start(@Observes StartupEvent event) {
        if (settings.enabled() && !inbox.topics().isEmpty()) {
            thread = Thread.ofPlatform().name("event-consumer").daemon().start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped = true;
        KafkaConsumer<String, byte[]> consumer = polling.get();
        if (consumer != null) {
            consumer.wakeup();
        }
        if (thread != null) {
            thread.join(Duration.ofSeconds(10));
        }
        workers.shutdown();
    }

    private void run() {
        while (!stopped) {
            try (KafkaConsumer<String, byte[]> consumer = consumer()) {
                polling.set(consumer);
                consumer.subscribe(inbox.topics(), new SeekToHandled(consumer));
                while (!stopped) {
                    poll(consumer);
                }
            } catch (WakeupException stop) {
                return;
            } catch (RuntimeException failure) {
                Log.warnf(
                        "consumer interrupted, will go on kind=%s cause=%s",
                        failure.getClass().getSimpleName(), failure.getMessage());
                pause();
            }
        }
    }

    private void poll(KafkaConsumer<String, byte[]> consumer) {
        ConsumerRecords<String, byte[]> records = consumer.poll(POLL);
        List<Callable<Optional<TopicPartition>>> work = records.partitions().stream()
                .map(partition -> {
                    List<IncomingEvent> events = records.records(partition).stream()
                            .map(IncomingEvent::of)
                            .toList();
                    return (Callable<Optional<TopicPartition>>) () -> handled(partition, events);
                })
                .toList();
        boolean waits = false;
        for (Optional<TopicPartition> unhandled : all(work)) {
            unhandled.ifPresent(partition -> seek(consumer, partition));
            waits |= unhandled.isPresent();
        }
        if (waits) {
            pause();
        }
    }

    /** The partition when its events have to be read again: nothing of the first run that failed was handled. */
    private Optional<TopicPartition> handled(TopicPartition partition, List<IncomingEvent> events) {
        try {
            byRegion(events).forEach(this::handle);
            return Optional.empty();
        } catch (RuntimeException later) {
            // The database or another replica is in the way.
            Log.warnf(
                    "events wait topic=%s partition=%d offset=%d cause=%s",
                    partition.topic(), partition.partition(), events.getFirst().offset(), later.getMessage());
            return Optional.of(partition);
        }
    }

    private List<Optional<TopicPartition>> all(List<Callable<Optional<TopicPartition>>> work) {
        List<Optional<TopicPartition>> unhandled = new ArrayList<>();
        try {
            if (settings.partitionsAtOnce() == 1) {
                for (Callable<Optional<TopicPartition>> partition : work) {
                    unhandled.add(partition.call());
                }
            } else {
                for (Future<Optional<TopicPartition>> partition : workers.invokeAll(work)) {
                    unhandled.add(partition.get());
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
        return unhandled;
    }

    /** Runs of events of one region, in order. */
    static List<List<IncomingEvent>> byRegion(List<IncomingEvent> events) {
        List<List<IncomingEvent>> runs = new ArrayList<>();
        for (IncomingEvent event : events) {
            if (runs.isEmpty() || !runs.getLast().getFirst().region().equals(event.region())) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(event);
        }
        return runs;
    }

    /** All at once when all is well; one by one when not, so that only the event that fails is put aside. */
    private void handle(List<IncomingEvent> events) {
        try {
            inbox.handle(events);
        } catch (RuntimeException failure) {
            if (mayPass(failure)) {
                throw failure;
            }
            events.forEach(this::handleOrBury);
        }
    }

    private void handleOrBury(IncomingEvent event) {
        RuntimeException last = new IllegalStateException("never tried");
        for (int attempt = 0; attempt < settings.attempts(); attempt++) {
            try {
                inbox.handle(List.of(event));
                return;
            } catch (RuntimeException failure) {
                if (mayPass(failure)) {
                    throw failure;
                }
                last = failure;
            }
        }
        Log.errorf(
                "event put aside as dead letter type=%s eventId=%s topic=%s partition=%d offset=%d",
                event.type(), event.eventId(), event.topic(), event.partition(), event.offset());
        inbox.bury(event, last);
    }

    /** Whether waiting may help: a lost connection, a full pool, a deadlock; not a rule that was broken. */
    static boolean mayPass(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Inbox.StaleConsumer || cause instanceof IOException) {
                return true;
            }
            if (cause instanceof SQLException sql) {
                String state = sql.getSQLState();
                return state == null
                        || Set.of("08", "40", "53", "55", "57", "58").contains(state.substring(0, 2));
            }
        }
        return false;
    }

    private void seek(KafkaConsumer<String, byte[]> consumer, TopicPartition partition) {
        OptionalLong next = nextOffset(partition);
        long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
        if (next.isEmpty()) {
            consumer.seekToBeginning(List.of(partition));
        } else if (next.getAsLong() > end) {
            throw new KafkaException("%s has fewer events than were handled: restore the topic, or reset inbox_offset"
                    .formatted(partition));
        } else {
            consumer.seek(partition, next.getAsLong());
        }
    }

    private OptionalLong nextOffset(TopicPartition partition) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT next_offset FROM inbox_offset WHERE topic = ? AND partition = ?")) {
            select.setString(1, partition.topic());
            select.setInt(2, partition.partition());
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
            }
        } catch (SQLException failure) {
            throw new Inbox.InboxFailure(failure);
        }
    }

    private KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        settings.bootstrapServers(),
                        ConsumerConfig.GROUP_ID_CONFIG,
                        "tandem-" + service,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                        500,
                        ConsumerConfig.METADATA_MAX_AGE_CONFIG,
                        5_000),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    private static void pause() {
        try {
            Thread.sleep(RETRY);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private final class SeekToHandled implements ConsumerRebalanceListener {

        private final KafkaConsumer<String, byte[]> consumer;

        SeekToHandled(KafkaConsumer<String, byte[]> consumer) {
            this.consumer = consumer;
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            partitions.forEach(partition -> seek(consumer, partition));
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            // Nothing to hand over: offsets are stored with the effects.
        }
    }
}
