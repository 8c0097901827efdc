package nl.tandem.monitoring.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.Problem;
import nl.tandem.monitoring.indicator.IndicatorCode;

/** Signals that were raised, and what was answered. */
@ApplicationScoped
class Signals {

    private final Database database;
    private final Outbox outbox;
    private final Caller caller;
    private final InstantSource clock;

    Signals(Database database, Outbox outbox, Caller caller, InstantSource clock) {
        this.database = database;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /** The latest first; a municipality sees those about itself and the region. */
    List<IndicatorSignal> list(boolean onlyOpen) {
        return database.query(
                SELECT + (onlyOpen ? " WHERE s.cleared_at IS NULL" : "") + " ORDER BY s.signal_id DESC LIMIT 500",
                Signals::read);
    }

    private IndicatorSignal get(UUID signalId) {
        return database.first(SELECT + " WHERE s.signal_id = ?", Signals::read, signalId)
                .orElseThrow(() -> Problem.notFound("This signal"));
    }

    @Transactional(TxType.MANDATORY)
    IndicatorSignal acknowledge(UUID signalId) {
        IndicatorSignal signal = owned(signalId);
        if (signal.state() != SignalState.RAISED) {
            throw new Problem(409, "signal-acknowledged", "This signal was acknowledged already.");
        }
        database.update(
                "UPDATE indicator_signal SET acknowledged_at = ? WHERE signal_id = ?", clock.instant(), signalId);
        return answered(signalId);
    }

    @Transactional(TxType.MANDATORY)
    IndicatorSignal explain(UUID signalId, String words) {
        owned(signalId);
        database.update("""
                UPDATE indicator_signal
                   SET explanation = ?, explained_at = ?, acknowledged_at = coalesce(acknowledged_at, ?)
                 WHERE signal_id = ?
                """, words, clock.instant(), clock.instant(), signalId);
        return answered(signalId);
    }

    private IndicatorSignal answered(UUID signalId) {
        IndicatorSignal signal = get(signalId);
        outbox.append(
                new SignalAnswered(signalId, signal.state(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
        return signal;
    }

    private IndicatorSignal owned(UUID signalId) {
        IndicatorSignal signal = get(signalId);
        if (!caller.hasRole(signal.owner())) {
            throw new Problem(
                    403, "not-the-owner", "This signal is answered by the role %s.".formatted(signal.owner()));
        }
        return signal;
    }

    private static final String SELECT = """
            SELECT s.signal_id, s.rule_id, r.indicator_code, r.kind, s.municipality, s.period, s.level, r.owner,
                   s.acknowledged_at IS NOT NULL, s.explanation, s.raised_at, s.cleared_at
              FROM indicator_signal AS s JOIN signal_rule AS r USING (rule_id)
            """;

    private static IndicatorSignal read(ResultSet row) throws SQLException {
        String municipality = row.getString(5);
        String explanation = row.getString(10);
        OffsetDateTime clearedAt = row.getObject(12, OffsetDateTime.class);
        return new IndicatorSignal(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                IndicatorCode.valueOf(row.getString(3)),
                SignalKind.valueOf(row.getString(4)),
                municipality.isEmpty() ? null : municipality,
                row.getString(6),
                row.getLong(7),
                row.getString(8),
                explanation != null
                        ? SignalState.EXPLAINED
                        : row.getBoolean(9) ? SignalState.ACKNOWLEDGED : SignalState.RAISED,
                explanation,
                row.getObject(11, OffsetDateTime.class).toInstant(),
                clearedAt == null ? null : clearedAt.toInstant());
    }
}
