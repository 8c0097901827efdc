package nl.tandem.contracting.message;

import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.ijw.MessageType;

/**
 * Messages got their answers, as other features hear it inside the same transaction: written here, or come in from the other
 * party, such as the JW302 of a provider to a JW301.
 *
 * @param answerType the type of the answers, such as JW325 to a JW323 or JW302 to a JW301
 * @param messageIds the messages that were answered
 */
public record MessagesAnswered(MessageType answerType, List<UUID> messageIds) {}
