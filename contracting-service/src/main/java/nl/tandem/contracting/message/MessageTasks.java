package nl.tandem.contracting.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tandem.kit.database.Database;

/** What has to be processed, over all regions. */
@ApplicationScoped
class MessageTasks {

    /** As the column lane is computed. */
    static final int LANES = 4;

    private final Database database;
    private final MessageSettings settings;
    private final InstantSource clock;

    MessageTasks(Database database, MessageSettings settings, InstantSource clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    record Task(UUID messageId, String region, String providerCode, String type, int lines, int attempt) {

        private String provider() {
            return region + ' ' + providerCode;
        }

        boolean isLike(Task other) {
            return region.equals(other.region) && type.equals(other.type);
        }
    }

    /**
     * The next messages of a lane that can be processed together, in the order in which they came. None goes before an
     * earlier one of its provider, be it under way or waiting to be tried again. What failed before goes by itself.
     *
     * <p>The attempt counts from here, whatever becomes of it: a message that takes the whole service down is not tried for
     * ever.
     */
    @Transactional(TxType.REQUIRES_NEW)
    List<Task> take(int lane, String[] types) {
        Instant now = clock.instant();
        List<Task> ready = database.query(
                """
                SELECT message_id, region, provider_code, type, lines, attempts + 1
                  FROM message_task task
                 WHERE lane = ? AND next_attempt_at <= ? AND type = ANY (?)
                   AND NOT EXISTS (SELECT 1 FROM message_task earlier
                                    WHERE earlier.region = task.region AND earlier.provider_code = task.provider_code
                                      AND earlier.message_id < task.message_id AND earlier.type = ANY (?)
                                      AND earlier.next_attempt_at > ?)
                 ORDER BY message_id LIMIT ? FOR UPDATE SKIP LOCKED
                """,
                row -> new Task(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getInt(5),
                        row.getInt(6)),
                lane,
                now,
                types,
                types,
                now,
                settings.messagesAtOnce());
        List<Task> taken = ready.isEmpty() ? ready : together(inTurn(ready, types));
        if (!taken.isEmpty()) {
            database.update(
                    "UPDATE message_task SET attempts = attempts + 1, next_attempt_at = ? WHERE message_id = ANY (?)",
                    now.plus(settings.retryAfter(taken.getFirst().attempt())),
                    ids(taken));
        }
        return taken;
    }

    /**
     * Not those of a provider of which an earlier one is there but not in the list: another worker holds that one, has just
     * taken it, or takes longer with it than was thought.
     */
    private List<Task> inTurn(List<Task> ready, String[] types) {
        Set<UUID> first = new HashSet<>(database.query(
                """
                SELECT earliest.message_id
                  FROM (SELECT DISTINCT region, provider_code FROM unnest(?, ?) AS ready (region, provider_code)) AS ready
                 CROSS JOIN LATERAL (
                       SELECT message_id FROM message_task
                        WHERE region = ready.region AND provider_code = ready.provider_code AND type = ANY (?)
                        ORDER BY message_id LIMIT 1) AS earliest
                """,
                row -> row.getObject(1, UUID.class),
                ready.stream().map(Task::region).toArray(String[]::new),
                ready.stream().map(Task::providerCode).toArray(String[]::new),
                types));
        Set<String> providers = ready.stream()
                .filter(task -> first.contains(task.messageId()))
                .map(Task::provider)
                .collect(Collectors.toSet());
        return ready.stream()
                .filter(task -> providers.contains(task.provider()))
                .toList();
    }

    private List<Task> together(List<Task> ready) {
        List<Task> taken = new ArrayList<>();
        Set<String> passedOver = new HashSet<>();
        int lines = 0;
        for (Task task : ready) {
            boolean fits = taken.isEmpty()
                    || (task.attempt() == 1
                            && taken.getFirst().attempt() == 1
                            && task.isLike(taken.getFirst())
                            && lines + task.lines() <= settings.linesAtOnce());
            if (fits && !passedOver.contains(task.provider())) {
                taken.add(task);
                lines += task.lines();
            } else {
                passedOver.add(task.provider());
            }
        }
        return taken;
    }

    /** Holds tasks until the end of the transaction; not those that another worker holds, or that are done. */
    @Transactional(TxType.MANDATORY)
    Set<UUID> hold(Collection<UUID> messageIds) {
        return new HashSet<>(database.query(
                "SELECT message_id FROM message_task WHERE message_id = ANY (?) FOR UPDATE SKIP LOCKED",
                row -> row.getObject(1, UUID.class),
                (Object) messageIds.toArray(UUID[]::new)));
    }

    /** Part of it is done, and that counts: the attempts start anew with the next part. */
    @Transactional(TxType.MANDATORY)
    void goOn(UUID messageId) {
        database.update(
                "UPDATE message_task SET attempts = 1, next_attempt_at = ? WHERE message_id = ?",
                clock.instant().plus(settings.lease()),
                messageId);
    }

    private static UUID[] ids(List<Task> tasks) {
        return tasks.stream().map(Task::messageId).toArray(UUID[]::new);
    }
}
