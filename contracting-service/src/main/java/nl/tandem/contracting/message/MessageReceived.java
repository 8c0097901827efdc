package nl.tandem.contracting.message;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.contracting.ijw.MessageType;

/**
 * A message was stored, as other features hear it inside the same transaction.
 *
 * @param dagtekening the day that its sender dated it
 */
public record MessageReceived(
        UUID messageId,
        MessageType type,
        String municipality,
        String providerCode,
        Instant receivedAt,
        LocalDate dagtekening) {}
