package nl.tandem.contracting.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.tandem.contracting.database.Database;
import nl.tandem.contracting.ijw.MessageHeader;
import nl.tandem.contracting.ijw.MessageReader;
import nl.tandem.contracting.ijw.ReadingLimits;
import nl.tandem.contracting.ijw.RetourCode;
import nl.tandem.contracting.ijw.SchemaValidation;
import nl.tandem.contracting.vault.Vault;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.page.PageQuery;
import org.jspecify.annotations.Nullable;

/** The messages, with their content and answers encrypted. */
@ApplicationScoped
public class Messages {

    static final MessageReader READER = new MessageReader(ReadingLimits.STANDARD);

    private static final String COLUMNS =
            "message_id, type, sender, receiver, identification, state, received_at, assessed_at, return_codes";

    private final Database database;
    private final Vault vault;
    private final Caller caller;
    private final SchemaValidation schemaValidation;

    Messages(Database database, Vault vault, Caller caller, SchemaValidation schemaValidation) {
        this.database = database;
        this.vault = vault;
        this.caller = caller;
        this.schemaValidation = schemaValidation;
    }

    /** TR056: whether the sender used this Identificatie for this type of message before this message. */
    public boolean isIdentificationUsedBefore(StoredMessage message) {
        MessageHeader header = message.content().header();
        return database.first(
                        """
                        SELECT 1 FROM message
                         WHERE region = ? AND sender = ? AND type = ? AND identification = ? AND message_id < ? LIMIT 1
                        """,
                        row -> row.getInt(1),
                        caller.region(),
                        header.sender(),
                        header.type(),
                        header.berichtIdentificatie().identificatie(),
                        message.messageId())
                .isPresent();
    }

    /** What an answer is called: never used before, and at most twelve characters. */
    public String nextAnswerIdentification() {
        return database.query("SELECT 'A' || lpad(nextval('answer_number')::text, 11, '0')", row -> row.getString(1))
                .getFirst();
    }

    /** Takes in a message that was written here on behalf of its Afzender; it is processed like any other. */
    @Transactional(TxType.MANDATORY)
    public UUID submit(MessageHeader header, byte[] xml, Instant now) {
        schemaValidation.checkWritten(xml);
        return add(header, new ByteArrayInputStream(xml), now).messageId();
    }

    MessageView add(MessageHeader header, InputStream content, Instant now) {
        UUID messageId = database.query("SELECT uuidv7()", row -> row.getObject(1, UUID.class))
                .getFirst();
        String municipality = header.type().isFromMunicipality() ? header.sender() : header.receiver();
        String provider = header.type().isFromMunicipality() ? header.receiver() : header.sender();
        database.update(
                """
                INSERT INTO message (message_id, region, municipality, provider_code, type, sender, receiver,
                                     identification, state, received_at, content)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                messageId,
                caller.region(),
                municipality,
                provider,
                header.type(),
                header.sender(),
                header.receiver(),
                header.berichtIdentificatie().identificatie(),
                MessageState.RECEIVED,
                now,
                vault.sealing(content, purpose(messageId)));
        addTask(messageId, now);
        return find(messageId).orElseThrow();
    }

    Optional<MessageView> find(UUID messageId) {
        return database.first("SELECT " + COLUMNS + " FROM message WHERE message_id = ?", Messages::view, messageId);
    }

    List<MessageView> page(PageQuery page) {
        return database.query(
                "SELECT " + COLUMNS + " FROM message ORDER BY message_id DESC OFFSET ? LIMIT ?",
                Messages::view,
                page.offset(),
                page.pageSize());
    }

    long count() {
        return database.query("SELECT count(*) FROM message", row -> row.getLong(1))
                .getFirst();
    }

    Optional<byte[]> answer(UUID messageId) {
        return database.first(
                "SELECT answer FROM message WHERE message_id = ? AND answer IS NOT NULL",
                row -> vault.open(row.getBytes(1), purpose(messageId)),
                messageId);
    }

    StoredMessage load(UUID messageId) {
        return database.query(
                        "SELECT municipality, provider_code, received_at, content FROM message WHERE message_id = ?",
                        row -> stored(messageId, row),
                        messageId)
                .getFirst();
    }

    private StoredMessage stored(UUID messageId, ResultSet row) throws SQLException {
        byte[] xml = vault.open(row.getBytes(4), purpose(messageId));
        return new StoredMessage(
                messageId,
                row.getString(1),
                row.getString(2),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                READER.read(new ByteArrayInputStream(xml)),
                () -> new ByteArrayInputStream(xml));
    }

    void finish(UUID messageId, Outcome outcome, Instant now) {
        byte[] answer = outcome.answer();
        if (answer != null) {
            schemaValidation.checkWritten(answer);
        }
        database.update(
                "UPDATE message SET state = ?, assessed_at = ?, return_codes = ?, answer = ? WHERE message_id = ?",
                outcome.state(),
                now,
                outcome.returnCodes().stream().map(RetourCode::code).toArray(String[]::new),
                answer == null ? null : vault.seal(answer, purpose(messageId)),
                messageId);
        database.update("DELETE FROM message_task WHERE message_id = ?", messageId);
    }

    void giveUp(UUID messageId) {
        database.update("UPDATE message SET state = ? WHERE message_id = ?", MessageState.FAILED, messageId);
        database.update("DELETE FROM message_task WHERE message_id = ?", messageId);
    }

    /** Whether it had failed; it will be processed again then. */
    boolean retry(UUID messageId, Instant now) {
        if (database.update(
                        "UPDATE message SET state = ? WHERE message_id = ? AND state = ?",
                        MessageState.RECEIVED,
                        messageId,
                        MessageState.FAILED)
                == 0) {
            return false;
        }
        addTask(messageId, now);
        return true;
    }

    private void addTask(UUID messageId, Instant now) {
        database.update("""
                INSERT INTO message_task (message_id, region, parties, type, next_attempt_at)
                SELECT message_id, region, municipality || ' ' || provider_code, type, ? FROM message
                 WHERE message_id = ?
                """, now, messageId);
    }

    private static String purpose(UUID messageId) {
        return "message|" + messageId;
    }

    private static MessageView view(ResultSet row) throws SQLException {
        return new MessageView(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                MessageState.valueOf(row.getString(6)),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                instant(row.getObject(8, OffsetDateTime.class)),
                List.of((String[]) row.getArray(9).getArray()));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
