package nl.tandem.budget.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;

/** The planner of a year. */
@ApplicationScoped
class Planner {

    private final Database database;
    private final Caller caller;
    private final InstantSource clock;

    Planner(Database database, Caller caller, InstantSource clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    Milestone add(Milestone milestone) {
        if (milestone.untilDay() != null
                && (milestone.fromDay() == null || milestone.untilDay().isBefore(milestone.fromDay()))) {
            throw Problem.invalidInput(
                    List.of(InputError.body("/untilDay", "Needs a first day, and must not be before it.")));
        }
        UUID id = NewId.next();
        database.update(
                """
                INSERT INTO milestone (milestone_id, region, year, product, body, step, from_day, until_day, printed, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                caller.region(),
                milestone.year(),
                milestone.product(),
                milestone.body(),
                milestone.step(),
                milestone.fromDay(),
                milestone.untilDay(),
                milestone.printed(),
                clock.instant());
        return new Milestone(
                id,
                milestone.year(),
                milestone.product(),
                milestone.body(),
                milestone.step(),
                milestone.fromDay(),
                milestone.untilDay(),
                milestone.printed());
    }

    PlanningCalendar of(int year) {
        List<Milestone> milestones = database.query(
                """
                SELECT milestone_id, year, product, body, step, from_day, until_day, printed FROM milestone
                 WHERE year = ? ORDER BY from_day NULLS LAST, milestone_id
                """,
                row -> new Milestone(
                        row.getObject(1, UUID.class),
                        row.getInt(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, LocalDate.class),
                        row.getObject(7, LocalDate.class),
                        row.getString(8)),
                year);
        return PlanningCalendar.of(milestones);
    }
}
