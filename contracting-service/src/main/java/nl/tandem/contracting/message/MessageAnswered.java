package nl.tandem.contracting.message;

import java.util.UUID;
import nl.tandem.contracting.ijw.MessageType;

/**
 * A message got its answer, as other features hear it inside the same transaction.
 *
 * @param messageId the message that was answered
 * @param answerType the type of the answer, such as JW325 to a JW323
 */
public record MessageAnswered(UUID messageId, MessageType answerType) {}
