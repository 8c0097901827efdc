package nl.tandem.contracting.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.tandem.contracting.ijw.IjwMessage;

/**
 * Messages as they were read when they came in, for a moment: what is processed by then need not be opened and read again.
 * Those that find no room are.
 */
@ApplicationScoped
class JustReceived {

    private static final int MOST_LINES = 100_000;
    private static final Duration MOMENT = Duration.ofSeconds(30);

    private final Map<UUID, Kept> messages = new LinkedHashMap<>();
    private int lines;

    private record Kept(IjwMessage message, Instant since) {}

    synchronized void keep(UUID messageId, IjwMessage message, Instant now) {
        Iterator<Kept> eldest = messages.values().iterator();
        while (eldest.hasNext()) {
            Kept kept = eldest.next();
            if (kept.since().isAfter(now.minus(MOMENT))) {
                break;
            }
            lines -= kept.message().lines();
            eldest.remove();
        }
        if (lines + message.lines() <= MOST_LINES) {
            messages.put(messageId, new Kept(message, now));
            lines += message.lines();
        }
    }

    /** Those that are here, and from now on are not. */
    synchronized Map<UUID, IjwMessage> take(Collection<UUID> messageIds) {
        Map<UUID, IjwMessage> taken = new HashMap<>();
        for (UUID messageId : messageIds) {
            Kept kept = messages.remove(messageId);
            if (kept != null) {
                lines -= kept.message().lines();
                taken.put(messageId, kept.message());
            }
        }
        return taken;
    }
}
