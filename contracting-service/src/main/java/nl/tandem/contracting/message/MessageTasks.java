package nl.tandem.contracting.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import nl.tandem.contracting.database.Database;

/** What has to be processed, over all regions. */
@ApplicationScoped
class MessageTasks {

    private final Database database;
    private final MessageSettings settings;
    private final InstantSource clock;

    MessageTasks(Database database, MessageSettings settings, InstantSource clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    record Task(UUID messageId, String region, String type, int attempt) {}

    /**
     * The next message, in the order of receipt. The attempt counts from here, whatever becomes of it: a message that takes
     * the whole service down is not tried for ever.
     */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<Task> take(String[] types) {
        Instant now = clock.instant();
        Optional<Task> next = database.first(
                """
                SELECT message_id, region, type, attempts + 1
                  FROM message_task task
                 WHERE next_attempt_at <= ? AND type = ANY (?)
                   AND NOT EXISTS (SELECT 1 FROM message_task earlier
                                    WHERE earlier.region = task.region AND earlier.parties = task.parties
                                      AND earlier.type = ANY (?) AND earlier.message_id < task.message_id)
                 ORDER BY message_id LIMIT 1 FOR UPDATE SKIP LOCKED
                """,
                row -> new Task(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getInt(4)),
                now,
                types,
                types);
        next.ifPresent(task -> database.update(
                "UPDATE message_task SET attempts = ?, next_attempt_at = ? WHERE message_id = ?",
                task.attempt(),
                now.plus(settings.retryAfter(task.attempt())),
                task.messageId()));
        return next;
    }

    /** Holds a task until the end of the transaction; not when another worker holds it, or when it is done. */
    @Transactional(TxType.MANDATORY)
    boolean hold(UUID messageId) {
        return database.first(
                        "SELECT 1 FROM message_task WHERE message_id = ? FOR UPDATE SKIP LOCKED",
                        row -> row.getInt(1),
                        messageId)
                .isPresent();
    }
}
