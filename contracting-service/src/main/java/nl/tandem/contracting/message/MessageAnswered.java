package nl.tandem.contracting.message;

import java.util.UUID;
import nl.tandem.contracting.ijw.MessageType;

/**
 * A message got its answer, as other features hear it inside the same transaction: one that was written here, or one that
 * came in from the other party, such as the JW302 of a provider to a JW301.
 *
 * @param messageId the message that was answered
 * @param answerType the type of the answer, such as JW325 to a JW323 or JW302 to a JW301
 */
public record MessageAnswered(UUID messageId, MessageType answerType) {}
