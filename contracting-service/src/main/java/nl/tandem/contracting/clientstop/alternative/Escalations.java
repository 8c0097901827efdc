package nl.tandem.contracting.clientstop.alternative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.page.PageQuery;
import nl.tandem.kit.problem.Problem;
import nl.tandem.kit.time.DutchDate;

/** The questions to the board, and its answers. */
@ApplicationScoped
class Escalations {

    private static final String SELECT = """
            SELECT escalation_id, provider_code, category, code, from_day, until_day, opened_on, answer, granted_cents,
                   decision_reference, decided_on
              FROM board_escalation
            """;

    private final Database database;
    private final Outbox outbox;
    private final Caller caller;
    private final InstantSource clock;

    Escalations(Database database, Outbox outbox, Caller caller, InstantSource clock) {
        this.database = database;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    Optional<Escalation> find(UUID escalationId) {
        return database.first(SELECT + "WHERE escalation_id = ?", Escalations::read, escalationId);
    }

    /** Newest first. */
    List<Escalation> page(PageQuery page) {
        return database.query(
                SELECT + "ORDER BY escalation_id DESC OFFSET ? LIMIT ?",
                Escalations::read,
                page.offset(),
                page.pageSize());
    }

    long count() {
        return database.query("SELECT count(*) FROM board_escalation", row -> row.getLong(1))
                .getFirst();
    }

    /** The same question is open once; whoever finds nothing while it is gets that one. */
    @Transactional(TxType.MANDATORY)
    UUID open(SearchAlternativesRequest search) {
        List<UUID> added = database.query(
                """
                INSERT INTO board_escalation (region, provider_code, category, code, from_day, until_day, opened_on)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (region, provider_code, category, coalesce(code, '')) WHERE answer IS NULL DO NOTHING
                RETURNING escalation_id
                """,
                row -> row.getObject(1, UUID.class),
                caller.region(),
                search.providerCode(),
                search.category(),
                search.code(),
                search.fromDay(),
                search.untilDay(),
                DutchDate.today(clock));
        if (added.isEmpty()) {
            return openOne(search);
        }
        outbox.append(EscalationOpened.of(find(added.getFirst()).orElseThrow()));
        return added.getFirst();
    }

    private UUID openOne(SearchAlternativesRequest search) {
        String code = search.code();
        return database.query(
                        """
                        SELECT escalation_id FROM board_escalation
                         WHERE provider_code = ? AND category = ? AND coalesce(code, '') = ? AND answer IS NULL
                        """,
                        row -> row.getObject(1, UUID.class),
                        search.providerCode(),
                        search.category(),
                        code == null ? "" : code)
                .getFirst();
    }

    /** A policy of the table lets nobody change what is answered, so of two at once one comes too late. */
    @Transactional(TxType.MANDATORY)
    Escalation answer(UUID escalationId, AnswerEscalationRequest answer) {
        Escalation escalation = find(escalationId).orElseThrow(() -> Problem.notFound("This escalation"));
        int answered = database.update(
                """
                UPDATE board_escalation SET answer = ?, granted_cents = ?, decision_reference = ?, decided_on = ?
                 WHERE escalation_id = ?
                """,
                answer.answer(),
                answer.grantedCents(),
                answer.decisionReference(),
                answer.decidedOn(),
                escalationId);
        if (answered == 0) {
            throw new Problem(
                    409,
                    "escalation-answered",
                    "The board decided already; when nothing is found again, a new search asks it anew.");
        }
        outbox.append(EscalationAnswered.of(escalation, answer));
        return find(escalationId).orElseThrow();
    }

    private static Escalation read(ResultSet row) throws SQLException {
        String answer = row.getString(8);
        return new Escalation(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                row.getObject(7, LocalDate.class),
                answer == null ? null : BoardAnswer.valueOf(answer),
                row.getObject(9, Long.class),
                row.getString(10),
                row.getObject(11, LocalDate.class));
    }
}
