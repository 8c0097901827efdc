package nl.tandem.contracting.clientstop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.tandem.contracting.clientstop.ClientStopRequests.Announcement;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.page.PageQuery;
import org.jspecify.annotations.Nullable;

/** The stops with their steps. */
@ApplicationScoped
class ClientStops {

    private static final String SELECT = """
            SELECT client_stop_id, contract_id, provider_code, category, cause, reason, consultation_reference, announced_on,
                   planned_start, state, families_informed_on, started_on, lifted_on
              FROM client_stop
            """;
    private static final String FILTER =
            " WHERE (?::text IS NULL OR provider_code = ?) AND (?::text IS NULL OR state = ?) ";

    private final Database database;
    private final Caller caller;

    ClientStops(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    Optional<ClientStop> find(UUID clientStopId) {
        return database.first(SELECT + "WHERE client_stop_id = ?", ClientStops::read, clientStopId);
    }

    /** Two at once wait for each other. */
    @Transactional(TxType.MANDATORY)
    Optional<ClientStop> lock(UUID clientStopId) {
        return database.first(SELECT + "WHERE client_stop_id = ? FOR UPDATE", ClientStops::read, clientStopId);
    }

    /** Newest first. */
    List<ClientStop> page(@Nullable String providerCode, @Nullable StopState state, PageQuery page) {
        return database.query(
                SELECT + FILTER + "ORDER BY client_stop_id DESC OFFSET ? LIMIT ?",
                ClientStops::read,
                providerCode,
                providerCode,
                state,
                state,
                page.offset(),
                page.pageSize());
    }

    long count(@Nullable String providerCode, @Nullable StopState state) {
        return database.query(
                        "SELECT count(*) FROM client_stop" + FILTER,
                        row -> row.getLong(1),
                        providerCode,
                        providerCode,
                        state,
                        state)
                .getFirst();
    }

    /** Whether a stop of the contract as a whole or of this category is announced or active. */
    boolean isThere(UUID contractId, @Nullable String category) {
        return database.first("""
                        SELECT 1 FROM client_stop
                         WHERE contract_id = ? AND coalesce(category, '') = ? AND state <> 'LIFTED'
                        """, row -> row.getInt(1), contractId, category == null ? "" : category)
                .isPresent();
    }

    @Transactional(TxType.MANDATORY)
    UUID add(String providerCode, Announcement announcement) {
        return database.query(
                        """
                        INSERT INTO client_stop (region, contract_id, provider_code, category, cause, reason,
                                                 consultation_reference, announced_on, planned_start, state)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'ANNOUNCED') RETURNING client_stop_id
                        """,
                        row -> row.getObject(1, UUID.class),
                        caller.region(),
                        announcement.contractId(),
                        providerCode,
                        announcement.category(),
                        announcement.cause(),
                        announcement.reason(),
                        announcement.consultationReference(),
                        announcement.announcedOn(),
                        announcement.plannedStart())
                .getFirst();
    }

    @Transactional(TxType.MANDATORY)
    void informed(ClientStop stop, String evidenceReference) {
        database.update(
                "UPDATE client_stop SET families_informed_on = ?, notice_reference = ? WHERE client_stop_id = ?",
                stop.familiesInformedOn(),
                evidenceReference,
                stop.clientStopId());
    }

    @Transactional(TxType.MANDATORY)
    void update(ClientStop stop) {
        database.update(
                "UPDATE client_stop SET state = ?, started_on = ?, lifted_on = ? WHERE client_stop_id = ?",
                stop.state(),
                stop.startedOn(),
                stop.liftedOn(),
                stop.clientStopId());
    }

    @Transactional(TxType.MANDATORY)
    void addStep(ClientStop stop, StopStep step) {
        database.update(
                """
                INSERT INTO client_stop_step (region, client_stop_id, provider_code, kind, dated_on, reference, explanation,
                                              recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                caller.region(),
                stop.clientStopId(),
                stop.providerCode(),
                step.kind(),
                step.datedOn(),
                step.reference(),
                step.explanation(),
                step.recordedAt());
    }

    /** In the order in which they were recorded. */
    List<StopStep> steps(UUID clientStopId) {
        return database.query(
                """
                SELECT kind, dated_on, reference, explanation, recorded_at FROM client_stop_step
                 WHERE client_stop_id = ? ORDER BY step_id
                """,
                row -> new StopStep(
                        StopStepKind.valueOf(row.getString(1)),
                        row.getObject(2, LocalDate.class),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, OffsetDateTime.class).toInstant()),
                clientStopId);
    }

    private static ClientStop read(ResultSet row) throws SQLException {
        return new ClientStop(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                StopCause.valueOf(row.getString(5)),
                row.getString(6),
                row.getString(7),
                row.getObject(8, LocalDate.class),
                row.getObject(9, LocalDate.class),
                StopState.valueOf(row.getString(10)),
                row.getObject(11, LocalDate.class),
                row.getObject(12, LocalDate.class),
                row.getObject(13, LocalDate.class));
    }
}
