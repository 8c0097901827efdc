package nl.tandem.kit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import nl.tandem.kit.identity.ActingFor;
import nl.tandem.kit.identity.Tenant;

/** Handles events once: effect, event id and offset commit together. */
@ApplicationScoped
class Inbox {

    private final DataSource database;
    private final InstantSource clock;
    private final Outbox outbox;
    private final ObjectMapper json;
    private final Map<String, EventHandler<?>> handlers = new HashMap<>();
    private final Set<String> topics = new TreeSet<>();

    Inbox(
            DataSource database,
            InstantSource clock,
            Outbox outbox,
            ObjectMapper json,
            @All List<EventHandler<?>> handlers) {
        this.database = database;
        this.clock = clock;
        this.outbox = outbox;
        this.json = json;
        for (EventHandler<?> handler : handlers) {
            if (this.handlers.put(handler.eventType(), handler) != null) {
                throw new IllegalStateException("Two handlers for " + handler.eventType());
            }
            topics.add(handler.topic());
        }
    }

    Set<String> topics() {
        return topics;
    }

    /**
     * Handles records of one partition and one region in one transaction. The tenant is set outside the transaction,
     * because the connection of a transaction learns it once.
     *
     * @throws StaleConsumer when another consumer of this service was further already
     */
    void handle(List<IncomingEvent> events) {
        IncomingEvent last = events.getLast();
        ActingFor.tenant(
                Tenant.ofRegion(last.region()),
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    effects(events);
                    moveOffset(last.topic(), last.partition(), events.getFirst().offset(), last.offset() + 1);
                }));
    }

    /** Puts an event that keeps failing aside, where an operator can see and replay it, and goes on behind it. */
    void bury(IncomingEvent event, Throwable failure) {
        ActingFor.tenant(
                Tenant.ofRegion(event.region()),
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    DeadLetter letter = DeadLetter.of(event, failure);
                    insert(letter);
                    outbox.append(new EventBuried(
                            event.topic(),
                            event.partition(),
                            event.offset(),
                            event.eventId(),
                            event.type(),
                            letter.error()));
                    moveOffset(event.topic(), event.partition(), event.offset(), event.offset() + 1);
                }));
    }

    /** Handles an event that was put aside, again; the caller has the transaction and the region. */
    void replay(IncomingEvent event) {
        effects(List.of(event));
    }

    /** Each event once; those of one type that come one behind the other go to their handler together. */
    private void effects(List<IncomingEvent> events) {
        List<IncomingEvent> known = events.stream()
                .filter(event -> handlers.containsKey(event.type()))
                .toList();
        Set<String> fresh = remember(known.stream().map(IncomingEvent::eventId).toList());
        List<IncomingEvent> run = new ArrayList<>();
        for (IncomingEvent event : known) {
            if (!fresh.remove(event.eventId())) {
                continue;
            }
            if (!run.isEmpty() && !run.getLast().type().equals(event.type())) {
                dispatch(run);
                run.clear();
            }
            run.add(event);
        }
        if (!run.isEmpty()) {
            dispatch(run);
        }
    }

    private void dispatch(List<IncomingEvent> run) {
        dispatch(Objects.requireNonNull(handlers.get(run.getFirst().type())), run);
    }

    private <T> void dispatch(EventHandler<T> handler, List<IncomingEvent> run) {
        ObjectReader reader =
                json.readerFor(handler.dataType()).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        List<ReceivedEvent<T>> received = new ArrayList<>();
        for (IncomingEvent event : run) {
            try {
                T data = reader.readValue(event.data());
                received.add(new ReceivedEvent<>(event.eventId(), event.type(), event.region(), event.time(), data));
            } catch (JsonProcessingException unreadable) {
                throw new UnreadableEvent(event.type(), unreadable);
            }
        }
        handler.handleAll(received);
    }

    /** The ids that were not known yet. */
    private Set<String> remember(List<String> eventIds) {
        if (eventIds.isEmpty()) {
            return Set.of();
        }
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO inbox_event (event_id) SELECT DISTINCT unnest(?) ON CONFLICT DO NOTHING RETURNING event_id")) {
            insert.setArray(1, connection.createArrayOf("text", eventIds.toArray()));
            Set<String> fresh = new HashSet<>();
            try (ResultSet row = insert.executeQuery()) {
                while (row.next()) {
                    fresh.add(row.getString(1));
                }
            }
            return fresh;
        } catch (SQLException failure) {
            throw new InboxFailure(failure);
        }
    }

    private void moveOffset(String topic, int partition, long first, long next) {
        int moved = update("""
                INSERT INTO inbox_offset AS known (topic, partition, next_offset) VALUES (?, ?, ?)
                ON CONFLICT (topic, partition) DO UPDATE SET next_offset = excluded.next_offset
                 WHERE known.next_offset <= ?
                """, topic, partition, next, first);
        if (moved == 0) {
            throw new StaleConsumer(topic, partition);
        }
    }

    private void insert(DeadLetter letter) {
        update(
                """
                INSERT INTO dead_letter (region, topic, partition, record_offset, event_id, type, key, data, error, buried_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                letter.region(),
                letter.topic(),
                letter.partition(),
                letter.recordOffset(),
                letter.eventId(),
                letter.type(),
                letter.key(),
                letter.data(),
                letter.error(),
                clock.instant().atOffset(ZoneOffset.UTC));
    }

    private int update(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new InboxFailure(failure);
        }
    }

    /** Another replica took the partition over; this one starts again from what the database says. */
    static final class StaleConsumer extends RuntimeException {
        StaleConsumer(String topic, int partition) {
            super("partition %s-%d was handled further elsewhere".formatted(topic, partition));
        }
    }

    static final class UnreadableEvent extends RuntimeException {
        UnreadableEvent(String type, JsonProcessingException cause) {
            // The message of the cause may quote the data.
            super("data of %s does not fit: %s".formatted(type, cause.getClass().getSimpleName()));
        }
    }

    static final class InboxFailure extends RuntimeException {
        InboxFailure(SQLException cause) {
            super(cause.getMessage(), cause);
        }
    }
}
