package nl.tandem.contracting.budgetpool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.tandem.contracting.budgetpool.BudgetPoolRequests.NewDraw;
import nl.tandem.contracting.budgetpool.BudgetPoolRequests.NewPool;
import nl.tandem.contracting.budgetpool.BudgetPoolRequests.Turnover;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The pools. What is drawn from one never exceeds what is in it. */
@ApplicationScoped
class BudgetPools {

    private final Database database;
    private final Outbox outbox;
    private final Caller caller;
    private final InstantSource clock;

    BudgetPools(Database database, Outbox outbox, Caller caller, InstantSource clock) {
        this.database = database;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    private record Pool(UUID poolId, int careYear, long leftCents) {}

    @Transactional(TxType.MANDATORY)
    BudgetPoolView make(NewPool request) {
        requireEachOnce(request.turnovers());
        database.lock("budget pool of %d in %s".formatted(request.careYear(), caller.region()));
        if (database.first("SELECT 1 FROM budget_pool WHERE care_year = ?", row -> row.getInt(1), request.careYear())
                .isPresent()) {
            throw new Problem(
                    409,
                    "budget-pool-exists",
                    "The budgets of %d are divided already; draw on the pool.".formatted(request.careYear()));
        }
        UUID poolId = NewId.next();
        List<@Nullable Object[]> shares = new ArrayList<>();
        long pooled = 0;
        for (Turnover turnover : request.turnovers()) {
            BudgetSplit split = BudgetSplit.of(turnover.turnoverCents(), request.guaranteedPercent());
            pooled = Math.addExact(pooled, split.pooledCents());
            shares.add(new @Nullable Object[] {
                poolId, caller.region(), turnover.providerCode(), turnover.turnoverCents(), split.budgetCents()
            });
        }
        database.update(
                """
                INSERT INTO budget_pool (pool_id, region, care_year, guaranteed_percent, pool_cents, decision_reference, made_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                poolId,
                caller.region(),
                request.careYear(),
                request.guaranteedPercent(),
                pooled,
                request.decisionReference(),
                clock.instant());
        database.batch("""
                INSERT INTO budget_share (pool_id, region, provider_code, turnover_cents, budget_cents)
                VALUES (?, ?, ?, ?, ?)
                """, shares);
        return get(poolId);
    }

    @Transactional(TxType.MANDATORY)
    BudgetPoolView draw(UUID poolId, NewDraw request) {
        Pool pool = database.first(
                        """
                        SELECT pool_id, care_year, pool_cents - drawn_cents FROM budget_pool WHERE pool_id = ? FOR UPDATE
                        """, row -> new Pool(row.getObject(1, UUID.class), row.getInt(2), row.getLong(3)), poolId)
                .orElseThrow(() -> Problem.notFound("This pool"));
        if (request.cents() > pool.leftCents()) {
            throw new Problem(
                    409,
                    "budget-pool-exceeded",
                    "%d cents are left in the pool; draw at most that.".formatted(pool.leftCents()));
        }
        if (database.first("SELECT 1 FROM provider WHERE agb_code = ?", row -> row.getInt(1), request.providerCode())
                .isEmpty()) {
            throw new Problem(
                    409,
                    "provider-not-registered",
                    "There is no provider with AGB code %s; register it first.".formatted(request.providerCode()));
        }
        database.update(
                """
                INSERT INTO budget_draw (draw_id, pool_id, region, provider_code, purpose, cents, decision_reference, drawn_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                NewId.next(),
                poolId,
                caller.region(),
                request.providerCode(),
                request.purpose(),
                request.cents(),
                request.decisionReference(),
                clock.instant());
        database.update(
                "UPDATE budget_pool SET drawn_cents = drawn_cents + ? WHERE pool_id = ?", request.cents(), poolId);
        outbox.append(new BudgetDrawn(
                poolId,
                pool.careYear(),
                request.providerCode(),
                request.purpose(),
                request.cents(),
                pool.leftCents() - request.cents(),
                request.decisionReference()));
        return get(poolId);
    }

    List<BudgetPoolView> all() {
        return database
                .query("SELECT pool_id FROM budget_pool ORDER BY care_year", row -> row.getObject(1, UUID.class))
                .stream()
                .map(this::get)
                .toList();
    }

    BudgetPoolView get(UUID poolId) {
        return database.first(
                        """
                        SELECT care_year, guaranteed_percent, pool_cents, drawn_cents, decision_reference, made_at
                          FROM budget_pool WHERE pool_id = ?
                        """,
                        row -> new BudgetPoolView(
                                poolId,
                                row.getInt(1),
                                row.getInt(2),
                                row.getLong(3),
                                row.getLong(4),
                                row.getLong(3) - row.getLong(4),
                                row.getString(5),
                                row.getObject(6, OffsetDateTime.class).toInstant(),
                                shares(poolId),
                                draws(poolId)),
                        poolId)
                .orElseThrow(() -> Problem.notFound("This pool"));
    }

    private List<BudgetPoolView.Share> shares(UUID poolId) {
        return database.query(
                """
                SELECT provider_code, turnover_cents, budget_cents FROM budget_share WHERE pool_id = ? ORDER BY provider_code
                """, row -> new BudgetPoolView.Share(row.getString(1), row.getLong(2), row.getLong(3)), poolId);
    }

    private List<BudgetPoolView.Draw> draws(UUID poolId) {
        return database.query(
                """
                SELECT draw_id, provider_code, purpose, cents, decision_reference, drawn_at
                  FROM budget_draw WHERE pool_id = ? ORDER BY draw_id
                """,
                row -> new BudgetPoolView.Draw(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        DrawPurpose.valueOf(row.getString(3)),
                        row.getLong(4),
                        row.getString(5),
                        row.getObject(6, OffsetDateTime.class).toInstant()),
                poolId);
    }

    private static void requireEachOnce(List<Turnover> turnovers) {
        Set<String> seen = new HashSet<>();
        List<InputError> errors = new ArrayList<>();
        for (int i = 0; i < turnovers.size(); i++) {
            if (!seen.add(turnovers.get(i).providerCode())) {
                errors.add(InputError.body(
                        "/turnovers/%d/providerCode".formatted(i), "This provider is in the list already.", "unique"));
            }
        }
        if (!errors.isEmpty()) {
            throw Problem.invalidInput(errors);
        }
    }
}
