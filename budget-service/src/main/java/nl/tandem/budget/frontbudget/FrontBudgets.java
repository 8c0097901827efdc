package nl.tandem.budget.frontbudget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.Problem;

/** The front budgets, and what was asked of them. */
@ApplicationScoped
class FrontBudgets {

    private final Database database;
    private final Caller caller;
    private final InstantSource clock;

    FrontBudgets(Database database, Caller caller, InstantSource clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    FrontBudget add(FrontBudget budget) {
        int added = database.update(
                """
                INSERT INTO front_budget (region, municipality, contribution_2018_cents, solidary_until_year, decision, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                """,
                caller.region(),
                budget.municipality(),
                budget.contribution2018Cents(),
                budget.solidaryUntilYear(),
                budget.decision(),
                clock.instant());
        if (added == 0) {
            throw new Problem(409, "front-budget-exists", "The contribution of 2018 was recorded and does not change.");
        }
        return get(budget.municipality());
    }

    List<FrontBudget> all() {
        return database.query(
                """
                SELECT municipality, contribution_2018_cents, solidary_until_year, decision FROM front_budget
                 ORDER BY municipality
                """,
                row -> new FrontBudget(
                        row.getString(1),
                        row.getLong(2),
                        row.getInt(3),
                        row.getString(4),
                        FrontRule.maximumCents(row.getLong(2))));
    }

    private FrontBudget get(String municipality) {
        return all().stream()
                .filter(budget -> budget.municipality().equals(municipality))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("This front budget"));
    }

    @Transactional(TxType.MANDATORY)
    FrontRequest ask(FrontRequest request) {
        database.lock("front:%s:%s".formatted(caller.region(), request.municipality()));
        FrontBudget budget = get(request.municipality());
        long asked = database.first(
                        "SELECT coalesce(sum(amount_cents), 0)::bigint FROM front_request WHERE municipality = ? AND year = ?",
                        row -> row.getLong(1),
                        request.municipality(),
                        request.year())
                .orElseThrow();
        long left = FrontRule.maximumCents(budget.contribution2018Cents()) - asked;
        if (request.amountCents() > left) {
            throw new Problem(
                    409,
                    "front-maximum-exceeded",
                    "At most 13 %% of the contribution of 2018 goes to the front without a decision; %d cents are left in %d."
                            .formatted(left, request.year()));
        }
        FrontRequest allowed = new FrontRequest(
                NewId.next(),
                request.municipality(),
                request.year(),
                request.amountCents(),
                request.purpose(),
                request.year() <= budget.solidaryUntilYear()
                        ? FrontRequest.Accounting.SOLIDARY
                        : FrontRequest.Accounting.OWN_RISK);
        database.update(
                """
                INSERT INTO front_request (front_request_id, region, municipality, year, amount_cents, purpose, accounting,
                                           recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                allowed.frontRequestId(),
                caller.region(),
                allowed.municipality(),
                allowed.year(),
                allowed.amountCents(),
                allowed.purpose(),
                allowed.accounting(),
                clock.instant());
        return allowed;
    }

    List<FrontRequest> requests() {
        return database.query(
                """
                SELECT front_request_id, municipality, year, amount_cents, purpose, accounting FROM front_request
                 ORDER BY front_request_id LIMIT 1000
                """,
                row -> new FrontRequest(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getInt(3),
                        row.getLong(4),
                        row.getString(5),
                        FrontRequest.Accounting.valueOf(row.getString(6))));
    }
}
