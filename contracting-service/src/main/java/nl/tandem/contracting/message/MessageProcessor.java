package nl.tandem.contracting.message;

import nl.tandem.contracting.ijw.MessageType;

/** Processes the messages of one type. Every bean that implements this is found. */
public interface MessageProcessor {

    MessageType type();

    /**
     * Judges a message and records its effects, in the transaction in which it becomes assessed, acting for the whole region.
     * May be called again for the same message after a failure, of which nothing is left then.
     */
    Outcome process(StoredMessage message);
}
