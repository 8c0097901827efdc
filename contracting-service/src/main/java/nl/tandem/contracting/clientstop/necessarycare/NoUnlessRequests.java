package nl.tandem.contracting.clientstop.necessarycare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.tandem.contracting.client.ClientIdentity;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.page.PageQuery;
import org.jspecify.annotations.Nullable;

/** What was asked under the no-unless rule, and what the expert team found. */
@ApplicationScoped
class NoUnlessRequests {

    private static final String SELECT = """
            SELECT request_id, municipality, provider_code, category, client_pseudonym, request_reference, allocation_number,
                   why_no_alternative, alternatives_asked, rule_id, asked_on, verdict, judged_on, valid_until,
                   verdict_reference, verdict_reason
              FROM no_unless_request
            """;
    private static final String WAITS = " WHERE (NOT ? OR verdict IS NULL) ";

    private final Database database;
    private final Caller caller;

    NoUnlessRequests(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    Optional<NoUnlessRequest> find(UUID requestId) {
        return database.first(SELECT + "WHERE request_id = ?", NoUnlessRequests::read, requestId);
    }

    /** Newest first. */
    List<NoUnlessRequest> page(boolean onlyOpen, PageQuery page) {
        return database.query(
                SELECT + WAITS + "ORDER BY request_id DESC OFFSET ? LIMIT ?",
                NoUnlessRequests::read,
                onlyOpen,
                page.offset(),
                page.pageSize());
    }

    long count(boolean onlyOpen) {
        return database.query("SELECT count(*) FROM no_unless_request" + WAITS, row -> row.getLong(1), onlyOpen)
                .getFirst();
    }

    @Transactional(TxType.MANDATORY)
    UUID add(String municipality, AskNoUnlessRequest asked, ClientIdentity client, UUID ruleId, LocalDate today) {
        return database.query(
                        """
                        INSERT INTO no_unless_request (region, municipality, provider_code, category, client_id,
                                                       client_pseudonym, request_reference, allocation_number,
                                                       why_no_alternative, alternatives_asked, rule_id, asked_on)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING request_id
                        """,
                        row -> row.getObject(1, UUID.class),
                        caller.region(),
                        municipality,
                        asked.providerCode(),
                        asked.category(),
                        client.clientId(),
                        client.pseudonym(),
                        asked.requestReference(),
                        asked.allocationNumber(),
                        asked.whyNoAlternative(),
                        asked.alternativesAsked().stream().distinct().toArray(String[]::new),
                        ruleId,
                        today)
                .getFirst();
    }

    /** False when it was judged already, which a policy of the table keeps as it is. */
    @Transactional(TxType.MANDATORY)
    boolean judge(UUID requestId, GiveVerdictRequest verdict, LocalDate today) {
        int judged = database.update(
                """
                UPDATE no_unless_request
                   SET verdict = ?, judged_on = ?, valid_until = ?, verdict_reference = ?, verdict_reason = ?
                 WHERE request_id = ?
                """,
                verdict.verdict(),
                today,
                verdict.validUntil(),
                verdict.verdictReference(),
                verdict.reason(),
                requestId);
        return judged == 1;
    }

    UUID clientOf(UUID requestId) {
        return database.query(
                        "SELECT client_id FROM no_unless_request WHERE request_id = ?",
                        row -> row.getObject(1, UUID.class),
                        requestId)
                .getFirst();
    }

    record Judged(UUID requestId, Verdict verdict) {}

    /** The latest verdict about care of a client at a provider that begins on a day. */
    Optional<Judged> latest(String providerCode, UUID clientId, @Nullable String category, LocalDate startDate) {
        return database.first(
                """
                SELECT request_id, verdict FROM no_unless_request
                 WHERE provider_code = ? AND client_id = ? AND verdict IS NOT NULL
                   AND (category IS NULL OR category = ?) AND (valid_until IS NULL OR valid_until >= ?)
                 ORDER BY judged_on DESC, request_id DESC LIMIT 1
                """,
                row -> new Judged(row.getObject(1, UUID.class), Verdict.valueOf(row.getString(2))),
                providerCode,
                clientId,
                category,
                startDate);
    }

    private static NoUnlessRequest read(ResultSet row) throws SQLException {
        String verdict = row.getString(12);
        return new NoUnlessRequest(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getObject(7, Long.class),
                row.getString(8),
                List.of((String[]) row.getArray(9).getArray()),
                row.getObject(10, UUID.class),
                row.getObject(11, LocalDate.class),
                verdict == null ? null : Verdict.valueOf(verdict),
                row.getObject(13, LocalDate.class),
                row.getObject(14, LocalDate.class),
                row.getString(15),
                row.getString(16));
    }
}
