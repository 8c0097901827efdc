package nl.tandem.contracting.message;

import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import nl.tandem.contracting.ijw.IjwMessage;
import nl.tandem.kit.time.DutchDate;

/**
 * A message that was received and is being processed.
 *
 * @param original opens the message as it came, for the return message that repeats it
 */
public record StoredMessage(
        UUID messageId,
        String municipality,
        String providerCode,
        Instant receivedAt,
        IjwMessage content,
        Supplier<InputStream> original) {

    /** The day on which it is judged: that of its receipt, however long processing takes. */
    public LocalDate receivedOn() {
        return LocalDate.ofInstant(receivedAt, DutchDate.ZONE);
    }
}
