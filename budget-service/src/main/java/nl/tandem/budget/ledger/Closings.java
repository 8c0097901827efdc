package nl.tandem.budget.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import nl.tandem.kit.time.DutchDate;

/** Which booking months and care years are closed. */
@ApplicationScoped
public class Closings {

    private final Database database;
    private final Caller caller;
    private final InstantSource clock;

    Closings(Database database, Caller caller, InstantSource clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    void requireOpen(LocalDate day) {
        if (day.isAfter(DutchDate.today(clock))) {
            throw Problem.invalidInput(List.of(InputError.body("/bookedOn", "Must not be after today.")));
        }
        if (isClosed(day)) {
            throw new Problem(
                    409,
                    "booking-month-closed",
                    "The books of %s are closed; book it in an open month, such as today's."
                            .formatted(day.withDayOfMonth(1)));
        }
    }

    private boolean isClosed(LocalDate day) {
        return database.first(
                        "SELECT 1 FROM closed_booking_month WHERE month = ?",
                        row -> row.getInt(1),
                        day.withDayOfMonth(1))
                .isPresent();
    }

    @Transactional(TxType.MANDATORY)
    ClosedMonth close(ClosedMonth month) {
        LocalDate today = DutchDate.today(clock);
        if (month.month().getDayOfMonth() != 1 || !month.month().isBefore(today.withDayOfMonth(1))) {
            throw Problem.invalidInput(
                    List.of(InputError.body("/month", "Must be the first day of a month that is over.")));
        }
        database.update(
                "INSERT INTO closed_booking_month (region, month, closed_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                caller.region(),
                month.month(),
                clock.instant());
        return month;
    }

    List<ClosedMonth> months() {
        return database.query(
                "SELECT month FROM closed_booking_month ORDER BY month",
                row -> new ClosedMonth(row.getObject(1, LocalDate.class)));
    }

    /** Nothing is posted in this region until the transaction ends, so that all that is read of the ledger is of one moment. */
    @Transactional(TxType.MANDATORY)
    public void holdLedger() {
        database.lock("ledger:" + caller.region());
    }

    /** From now on cost of the year is late; nothing is refused, because care that was given is to be paid. */
    @Transactional(TxType.MANDATORY)
    public void closeYear(int careYear, String decision) {
        database.lock("ledger:" + caller.region());
        database.update("""
                INSERT INTO closed_care_year (region, care_year, decision, closed_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING
                """, caller.region(), careYear, decision, clock.instant());
    }

    List<ClosedYear> years() {
        return database.query(
                "SELECT care_year, decision FROM closed_care_year ORDER BY care_year",
                row -> new ClosedYear(row.getInt(1), row.getString(2)));
    }
}
