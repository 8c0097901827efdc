package nl.tandem.contracting.personalbudget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;

/** The entries. A month is never less than nothing. */
@ApplicationScoped
class PersonalBudgets {

    private final Database database;
    private final Outbox outbox;
    private final Caller caller;
    private final InstantSource clock;

    PersonalBudgets(Database database, Outbox outbox, Caller caller, InstantSource clock) {
        this.database = database;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    void add(PersonalBudgetEntry entry) {
        requireFits(entry);
        database.lock("personal budgets of " + caller.region() + " " + entry.municipality());
        UUID entryId = NewId.next();
        if (database.update(
                        """
                        INSERT INTO personal_budget_entry (entry_id, region, municipality, month, category, spent_cents, youths,
                               reference, recorded_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (region, municipality, reference) DO NOTHING
                        """,
                        entryId,
                        caller.region(),
                        entry.municipality(),
                        entry.month(),
                        entry.category(),
                        entry.spentCents(),
                        entry.youths(),
                        entry.reference(),
                        clock.instant())
                == 0) {
            throw new Problem(409, "personal-budget-entry-exists", "There is an entry with this reference already.");
        }
        if (spent(entry) < 0) {
            throw new Problem(
                    409, "personal-budget-below-zero", "More is corrected than was spent in that month; correct less.");
        }
        outbox.append(new PersonalBudgetSpent(
                entryId, entry.municipality(), entry.month(), entry.category(), entry.spentCents(), entry.youths()));
    }

    private void requireFits(PersonalBudgetEntry entry) {
        List<InputError> errors = new ArrayList<>();
        if (!entry.municipality().equals(caller.tenant().municipality())) {
            errors.add(InputError.body("/municipality", "Give your own code."));
        }
        if (entry.month().getDayOfMonth() != 1) {
            errors.add(InputError.body("/month", "Give the first day of a month."));
        }
        if (entry.spentCents() == 0) {
            errors.add(InputError.body("/spentCents", "Give an amount that is not 0."));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalidInput(errors);
        }
    }

    private long spent(PersonalBudgetEntry entry) {
        return database.query("""
                        SELECT coalesce(sum(spent_cents), 0)::bigint FROM personal_budget_entry
                         WHERE municipality = ? AND month = ? AND category = ?
                        """, row -> row.getLong(1), entry.municipality(), entry.month(), entry.category())
                .getFirst();
    }

    List<PersonalBudgetMonth> in(int year) {
        return database.query(
                """
                SELECT municipality, month, category, sum(spent_cents)::bigint,
                       (array_agg(youths ORDER BY entry_id DESC))[1]
                  FROM personal_budget_entry
                 WHERE month >= make_date(?, 1, 1) AND month < make_date(? + 1, 1, 1)
                 GROUP BY municipality, month, category ORDER BY municipality, month, category
                """,
                row -> new PersonalBudgetMonth(
                        row.getString(1),
                        row.getObject(2, LocalDate.class),
                        row.getString(3),
                        row.getLong(4),
                        row.getInt(5)),
                year,
                year);
    }
}
