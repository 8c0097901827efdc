package nl.tandem.contracting.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import nl.tandem.contracting.ijw.MessageType;
import nl.tandem.contracting.message.MessageReceived;
import nl.tandem.contracting.message.MessagesAnswered;
import nl.tandem.kit.time.DutchDate;

/** What a message that came in asks of its receiver, in the transaction in which it was stored or answered. */
@ApplicationScoped
class MessageDeadlines {

    private final WorkItems workItems;

    MessageDeadlines(WorkItems workItems) {
        this.workItems = workItems;
    }

    void received(@Observes MessageReceived message) {
        switch (message.type()) {
            case JW301, JW305, JW307, JW319 -> open(Term.RETURN_MESSAGE, message);
            case JW315 -> {
                open(Term.RETURN_MESSAGE, message);
                open(Term.ANSWER_TO_REQUEST_FOR_ALLOCATION, message);
            }
            case JW317 -> {
                open(Term.RETURN_MESSAGE, message);
                open(Term.ANSWER_TO_REQUEST_FOR_CHANGE, message);
            }
            case JW323 -> open(Term.DECLARATION_ANSWER, message);
            case JW302, JW306, JW308, JW316, JW318, JW320, JW325 -> {}
        }
    }

    /** What answers a request, a 301 or 319, is not told here but by {@link RequestDeadlines}: it may not be the last word. */
    void answered(@Observes MessagesAnswered answer) {
        switch (answer.answerType()) {
            case JW302, JW306, JW308, JW316, JW318, JW320 -> workItems.close(Term.RETURN_MESSAGE, answer.messageIds());
            case JW325 -> workItems.close(Term.DECLARATION_ANSWER, answer.messageIds());
            case JW301, JW305, JW307, JW315, JW317, JW319, JW323 -> {}
        }
    }

    private void open(Term kind, MessageReceived message) {
        workItems.open(
                kind,
                Subject.message(message.messageId(), message.dagtekening()),
                new Parties(message.municipality(), message.providerCode(), receiver(message.type())),
                receivedOn(message));
    }

    private static Responsible receiver(MessageType type) {
        return type.isFromMunicipality() ? Responsible.PROVIDER : Responsible.MUNICIPALITY;
    }

    private static LocalDate receivedOn(MessageReceived message) {
        return LocalDate.ofInstant(message.receivedAt(), DutchDate.ZONE);
    }
}
