package nl.tandem.contracting.message;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.contracting.ijw.IjwMessage;
import nl.tandem.kit.time.DutchDate;

/** A message that was received and is being processed. */
public record StoredMessage(
        UUID messageId, String municipality, String providerCode, Instant receivedAt, IjwMessage content) {

    /** The day on which it is judged: that of its receipt, however long processing takes. */
    public LocalDate receivedOn() {
        return LocalDate.ofInstant(receivedAt, DutchDate.ZONE);
    }
}
