package nl.tandem.contracting.closedperiod;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.Problem;

@ApplicationScoped
public class ClosedPeriods {

    private final Database database;
    private final Caller caller;
    private final InstantSource clock;

    ClosedPeriods(Database database, Caller caller, InstantSource clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /** Refuses what has effect from one day to another when a day between them is closed; nobody closes it meanwhile. */
    @Transactional(TxType.MANDATORY)
    public void requireOpen(LocalDate firstDay, LocalDate lastDay) {
        lock();
        between(firstDay, lastDay).stream().findFirst().ifPresent(closed -> {
            throw new Problem(
                    409,
                    "period-closed",
                    "The period from %s to %s is closed; choose a day after it."
                            .formatted(closed.firstDay(), closed.lastDay()));
        });
    }

    @Transactional(TxType.MANDATORY)
    ClosedPeriod close(ClosedPeriodRequest request) {
        lock();
        if (!between(request.firstDay(), request.lastDay()).isEmpty()) {
            throw new Problem(
                    409,
                    "period-closed-already",
                    "A part of this period is closed already; close what is not yet closed.");
        }
        ClosedPeriod closed = new ClosedPeriod(
                NewId.next(), request.firstDay(), request.lastDay(), request.decisionReference(), clock.instant());
        database.update(
                """
                INSERT INTO closed_period (closed_period_id, region, first_day, last_day, decision_reference, closed_at)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                closed.closedPeriodId(),
                caller.region(),
                closed.firstDay(),
                closed.lastDay(),
                closed.decisionReference(),
                closed.closedAt());
        return closed;
    }

    /** Those with a day from one to another, latest first. */
    List<ClosedPeriod> between(LocalDate firstDay, LocalDate lastDay) {
        return database.query(
                """
                SELECT closed_period_id, first_day, last_day, decision_reference, closed_at
                  FROM closed_period WHERE first_day <= ? AND last_day >= ? ORDER BY first_day DESC
                """,
                row -> new ClosedPeriod(
                        row.getObject(1, UUID.class),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class),
                        row.getString(4),
                        row.getObject(5, OffsetDateTime.class).toInstant()),
                lastDay,
                firstDay);
    }

    private void lock() {
        database.lock("closed periods of " + caller.region());
    }
}
