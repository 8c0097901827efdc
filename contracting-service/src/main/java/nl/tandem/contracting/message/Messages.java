package nl.tandem.contracting.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tandem.contracting.ijw.IjwMessage;
import nl.tandem.contracting.ijw.MessageHeader;
import nl.tandem.contracting.ijw.MessageReader;
import nl.tandem.contracting.ijw.MessageType;
import nl.tandem.contracting.ijw.RetourCode;
import nl.tandem.contracting.ijw.SchemaValidation;
import nl.tandem.contracting.vault.Vault;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.page.PageQuery;
import org.jspecify.annotations.Nullable;

/** The messages, with their content and answers encrypted. */
@ApplicationScoped
public class Messages {

    private static final String COLUMNS = "message_id, type, sender, receiver, identification, state, received_at,"
            + " assessed_at, return_codes, lines, lines_judged";

    private final Database database;
    private final Vault vault;
    private final Caller caller;
    private final SchemaValidation schemaValidation;
    private final JustReceived justReceived;
    private final Event<MessageReceived> received;
    private final Event<MessagesAnswered> answered;
    private final MessageReader reader;

    Messages(
            Database database,
            Vault vault,
            Caller caller,
            SchemaValidation schemaValidation,
            JustReceived justReceived,
            Event<MessageReceived> received,
            Event<MessagesAnswered> answered,
            MessageSettings settings) {
        this.database = database;
        this.vault = vault;
        this.caller = caller;
        this.schemaValidation = schemaValidation;
        this.justReceived = justReceived;
        this.received = received;
        this.answered = answered;
        this.reader = new MessageReader(settings.limits());
    }

    /** A message as it comes in; what does not have the shape of its schema is refused. */
    IjwMessage read(InputStream xml) {
        return reader.read(xml);
    }

    /** TR056: whether the sender used this Identificatie for this type of message before this message. */
    public boolean isIdentificationUsedBefore(StoredMessage message) {
        return !withUsedIdentification(List.of(message)).isEmpty();
    }

    /** TR056 for many messages: those whose Identificatie their sender used before for this type of message. */
    public Set<UUID> withUsedIdentification(List<StoredMessage> messages) {
        List<MessageHeader> headers =
                messages.stream().map(message -> message.content().header()).toList();
        return new HashSet<>(database.query(
                """
                SELECT asked.message_id
                  FROM unnest(?, ?, ?, ?) AS asked (message_id, sender, type, identification)
                 CROSS JOIN LATERAL (
                       SELECT 1 FROM message
                        WHERE message.sender = asked.sender AND message.type = asked.type
                          AND message.identification = asked.identification AND message.message_id < asked.message_id
                        LIMIT 1) AS earlier
                """,
                row -> row.getObject(1, UUID.class),
                messages.stream().map(StoredMessage::messageId).toArray(UUID[]::new),
                headers.stream().map(MessageHeader::sender).toArray(String[]::new),
                headers.stream().map(header -> header.type().name()).toArray(String[]::new),
                headers.stream()
                        .map(header -> header.berichtIdentificatie().identificatie())
                        .toArray(String[]::new)));
    }

    /** What an answer is called: never used before, and at most twelve characters. */
    public String nextAnswerIdentification() {
        return nextAnswerIdentifications(1).getFirst();
    }

    public List<String> nextAnswerIdentifications(int count) {
        return database.query(
                "SELECT 'A' || lpad(nextval('answer_number')::text, 11, '0') FROM generate_series(1, ?)",
                row -> row.getString(1),
                count);
    }

    /** Takes in a message that was written here on behalf of its Afzender; it is processed like any other. */
    @Transactional(TxType.MANDATORY)
    public UUID submit(MessageHeader header, byte[] xml, Instant now) {
        schemaValidation.checkWritten(new ByteArrayInputStream(xml));
        return add(header, 1, new ByteArrayInputStream(Packed.of(output -> output.write(xml))), now)
                .messageId();
    }

    /** The content is packed already. */
    MessageView add(IjwMessage message, InputStream packed, Instant now) {
        MessageView added = add(message.header(), message.lines(), packed, now);
        justReceived.keep(added.messageId(), message, now);
        return added;
    }

    private MessageView add(MessageHeader header, int lines, InputStream packed, Instant now) {
        UUID messageId = NewId.next();
        Instant receivedAt = now.truncatedTo(ChronoUnit.MICROS);
        String municipality = header.type().isFromMunicipality() ? header.sender() : header.receiver();
        String provider = header.type().isFromMunicipality() ? header.receiver() : header.sender();
        String identification = header.berichtIdentificatie().identificatie();
        database.update(
                """
                WITH added AS (
                    INSERT INTO message (message_id, region, municipality, provider_code, type, sender, receiver,
                                         identification, state, received_at, lines, content)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    RETURNING message_id, region, provider_code, type, lines, received_at)
                INSERT INTO message_task (message_id, region, provider_code, type, lines, next_attempt_at)
                SELECT message_id, region, provider_code, type, lines, received_at FROM added
                """,
                messageId,
                caller.region(),
                municipality,
                provider,
                header.type(),
                header.sender(),
                header.receiver(),
                identification,
                MessageState.RECEIVED,
                receivedAt,
                lines,
                vault.sealing(packed, purpose(messageId)));
        received.fire(new MessageReceived(
                messageId,
                header.type(),
                municipality,
                provider,
                receivedAt,
                header.berichtIdentificatie().dagtekening()));
        return new MessageView(
                messageId,
                header.type().name(),
                header.sender(),
                header.receiver(),
                identification,
                MessageState.RECEIVED,
                receivedAt,
                null,
                List.of(),
                lines,
                0);
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

    /** The XML of it; empty when there is none, or not yet, or the message is not the caller's to see. */
    public Optional<InputStream> answer(UUID messageId) {
        return database.first(
                "SELECT answer FROM message WHERE message_id = ? AND answer IS NOT NULL",
                row -> Packed.open(vault.open(row.getBytes(1), purpose(messageId))),
                messageId);
    }

    InputStream content(UUID messageId) {
        return database.query(
                        "SELECT content FROM message WHERE message_id = ?",
                        row -> Packed.open(vault.open(row.getBytes(1), purpose(messageId))),
                        messageId)
                .getFirst();
    }

    /** In this order. */
    List<StoredMessage> load(List<UUID> messageIds) {
        Map<UUID, IjwMessage> read = justReceived.take(messageIds);
        Map<UUID, StoredMessage> loaded = new HashMap<>();
        database.query(
                """
                SELECT message_id, municipality, provider_code, received_at,
                       CASE WHEN message_id <> ALL (?) THEN content END
                  FROM message WHERE message_id = ANY (?)
                """,
                row -> loaded.put(row.getObject(1, UUID.class), stored(row, read)),
                read.keySet().toArray(UUID[]::new),
                messageIds.toArray(UUID[]::new));
        return messageIds.stream().map(loaded::get).filter(Objects::nonNull).toList();
    }

    private StoredMessage stored(ResultSet row, Map<UUID, IjwMessage> read) throws SQLException {
        UUID messageId = row.getObject(1, UUID.class);
        IjwMessage message = read.get(messageId);
        String municipality = row.getString(2);
        String provider = row.getString(3);
        Instant receivedAt = row.getObject(4, OffsetDateTime.class).toInstant();
        if (message != null) {
            return new StoredMessage(messageId, municipality, provider, receivedAt, message, () -> content(messageId));
        }
        byte[] packed = vault.open(row.getBytes(5), purpose(messageId));
        return new StoredMessage(
                messageId, municipality, provider, receivedAt, read(Packed.open(packed)), () -> Packed.open(packed));
    }

    /** Writes down what became of each; of those with more to do, how far they are. */
    void finish(List<StoredMessage> messages, List<Outcome> outcomes, Instant now) {
        UUID[] ids = messages.stream().map(StoredMessage::messageId).toArray(UUID[]::new);
        database.update(
                """
                UPDATE message
                   SET state = done.state, lines_judged = done.lines_judged,
                       assessed_at = CASE WHEN done.state <> 'RECEIVED' THEN ?::timestamptz END,
                       return_codes = string_to_array(done.return_codes, ','), answer = done.answer
                  FROM unnest(?, ?, ?, ?, ?) AS done (message_id, state, lines_judged, return_codes, answer)
                 WHERE message.message_id = done.message_id
                """,
                now,
                ids,
                outcomes.stream().map(outcome -> outcome.state().name()).toArray(String[]::new),
                outcomes.stream().map(Outcome::linesJudged).toArray(Integer[]::new),
                outcomes.stream().map(Messages::codes).toArray(String[]::new),
                sealedAnswers(messages, outcomes));
        List<StoredMessage> ended = new ArrayList<>();
        Map<MessageType, List<UUID>> byAnswer = new EnumMap<>(MessageType.class);
        for (int i = 0; i < ids.length; i++) {
            MessageType type = messages.get(i).content().header().type();
            if (outcomes.get(i).isFinal()) {
                ended.add(messages.get(i));
            }
            if (outcomes.get(i).answers(type)) {
                byAnswer.computeIfAbsent(type.answer(), answer -> new ArrayList<>())
                        .add(ids[i]);
            }
        }
        database.update("DELETE FROM message_task WHERE message_id = ANY (?)", (Object)
                ended.stream().map(StoredMessage::messageId).toArray(UUID[]::new));
        byAnswer.forEach((type, messageIds) -> answered.fire(new MessagesAnswered(type, messageIds)));
    }

    private static String codes(Outcome outcome) {
        return outcome.returnCodes().stream().map(RetourCode::code).collect(Collectors.joining(","));
    }

    private byte[][] sealedAnswers(List<StoredMessage> messages, List<Outcome> outcomes) {
        byte[][] sealed = new byte[messages.size()][];
        for (int i = 0; i < sealed.length; i++) {
            byte[] packed = packed(outcomes.get(i).answer());
            sealed[i] = packed == null
                    ? null
                    : vault.seal(packed, purpose(messages.get(i).messageId()));
        }
        return sealed;
    }

    private byte @Nullable [] packed(Outcome.@Nullable Answer answer) {
        if (answer == null) {
            return null;
        }
        byte[] packed = Packed.of(answer);
        schemaValidation.checkWritten(Packed.open(packed));
        return packed;
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
                INSERT INTO message_task (message_id, region, provider_code, type, lines, next_attempt_at)
                SELECT message_id, region, provider_code, type, lines, ? FROM message
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
                List.of((String[]) row.getArray(9).getArray()),
                row.getInt(10),
                row.getInt(11));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
