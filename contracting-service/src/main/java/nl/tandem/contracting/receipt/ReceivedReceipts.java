package nl.tandem.contracting.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.tandem.contracting.ijw.MessageHeader;
import nl.tandem.contracting.ijw.RetourCode;
import nl.tandem.contracting.ijw.ReturnMessage;
import nl.tandem.contracting.message.MessagesAnswered;
import nl.tandem.contracting.message.StoredMessage;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.identity.Caller;

/** What providers answered to the messages of municipalities. */
@ApplicationScoped
class ReceivedReceipts {

    private final Database database;
    private final Caller caller;
    private final Event<MessagesAnswered> answered;

    ReceivedReceipts(Database database, Caller caller, Event<MessagesAnswered> answered) {
        this.database = database;
        this.caller = caller;
        this.answered = answered;
    }

    /** The first with its Identificatie: a later one was refused for using it again (TR056). */
    Optional<UUID> answeredBy(StoredMessage receipt, MessageHeader header) {
        return database.first(
                """
                SELECT message_id FROM message
                 WHERE region = ? AND sender = ? AND type = ? AND identification = ? AND provider_code = ?
                 ORDER BY message_id LIMIT 1
                """,
                row -> row.getObject(1, UUID.class),
                caller.region(),
                header.afzender(),
                header.type().answered(),
                header.berichtIdentificatie().identificatie(),
                receipt.providerCode());
    }

    void add(StoredMessage message, ReturnMessage receipt, UUID answeredMessageId) {
        database.update(
                """
                INSERT INTO receipt (message_id, region, municipality, provider_code, answered_message_id,
                                     identification, dated_on, received_at, return_codes)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                message.messageId(),
                caller.region(),
                message.municipality(),
                message.providerCode(),
                answeredMessageId,
                receipt.retour().identificatie(),
                receipt.retour().dagtekening(),
                message.receivedAt(),
                receipt.remarks().stream().map(RetourCode::code).toArray(String[]::new));
        answered.fire(new MessagesAnswered(receipt.header().type(), List.of(answeredMessageId)));
    }
}
