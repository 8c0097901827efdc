package nl.tandem.contracting.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.tandem.contracting.ijw.MessageType;
import nl.tandem.contracting.message.MessageProcessor;

/** The return messages that providers send. */
@ApplicationScoped
class ReceiptProcessors {

    private final ReceivedReceipts receipts;

    ReceiptProcessors(ReceivedReceipts receipts) {
        this.receipts = receipts;
    }

    @Produces
    @Singleton
    MessageProcessor ofAllocations() {
        return new ReceiptProcessor(MessageType.JW302, receipts);
    }

    @Produces
    @Singleton
    MessageProcessor ofAnswers() {
        return new ReceiptProcessor(MessageType.JW320, receipts);
    }
}
