package nl.tandem.contracting.receipt;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.tandem.contracting.ijw.MessageType;
import nl.tandem.contracting.ijw.ReturnMessage;
import nl.tandem.contracting.message.MessageProcessor;
import nl.tandem.contracting.message.Outcome;
import nl.tandem.contracting.message.StoredMessage;

/**
 * Processes a return message of a provider: keeps what it said about which message. A return message about a message that is
 * not here is refused without a code, because the standard has none for it and knows no return message to a return message.
 */
final class ReceiptProcessor implements MessageProcessor {

    private final MessageType type;
    private final ReceivedReceipts receipts;

    ReceiptProcessor(MessageType type, ReceivedReceipts receipts) {
        this.type = type;
        this.receipts = receipts;
    }

    @Override
    public MessageType type() {
        return type;
    }

    @Override
    public Outcome process(StoredMessage message) {
        ReturnMessage receipt = (ReturnMessage) message.content();
        Optional<UUID> answered = receipts.answeredBy(message, receipt.header());
        if (answered.isEmpty()) {
            return Outcome.refused(List.of(), null);
        }
        receipts.add(message, receipt, answered.get());
        return Outcome.assessed(List.of(), null);
    }
}
