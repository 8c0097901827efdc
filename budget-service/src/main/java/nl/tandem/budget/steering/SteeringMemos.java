package nl.tandem.budget.steering;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.tandem.budget.forecast.Forecasts;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.JsonColumns;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;

/** The memos. */
@ApplicationScoped
class SteeringMemos {

    private static final String SELECT =
            "SELECT steering_memo_id, title, forecast_id, budget_cents, overrun_cents, buttons FROM steering_memo";

    private final Database database;
    private final JsonColumns json;
    private final Forecasts forecasts;
    private final Caller caller;
    private final InstantSource clock;

    SteeringMemos(Database database, JsonColumns json, Forecasts forecasts, Caller caller, InstantSource clock) {
        this.database = database;
        this.json = json;
        this.forecasts = forecasts;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    SteeringMemo add(SteeringMemo memo) {
        requireFits(memo);
        long overrun = Math.subtractExact(forecasts.get(memo.forecastId()).expectedCents(), memo.budgetCents());
        UUID id = NewId.next();
        int added = database.update(
                """
                INSERT INTO steering_memo (steering_memo_id, region, title, forecast_id, budget_cents, overrun_cents, buttons,
                                           recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?::jsonb, ?) ON CONFLICT (region, title) DO NOTHING
                """,
                id,
                caller.region(),
                memo.title(),
                memo.forecastId(),
                memo.budgetCents(),
                overrun,
                json.write(memo.buttons()),
                clock.instant());
        if (added == 0) {
            throw new Problem(409, "memo-exists", "There is a memo \"%s\" already.".formatted(memo.title()));
        }
        return get(id);
    }

    private static void requireFits(SteeringMemo memo) {
        List<InputError> errors = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < memo.buttons().size(); i++) {
            if (!codes.add(memo.buttons().get(i).code())) {
                errors.add(InputError.body("/buttons/%d/code".formatted(i), "Another option has this code."));
            }
        }
        if (!errors.isEmpty()) {
            throw Problem.invalidInput(errors);
        }
    }

    List<SteeringMemo> all() {
        return database.query(SELECT + " ORDER BY steering_memo_id DESC LIMIT 100", this::read);
    }

    SteeringMemo get(UUID id) {
        return database.first(SELECT + " WHERE steering_memo_id = ?", this::read, id)
                .orElseThrow(() -> Problem.notFound("This memo"));
    }

    private SteeringMemo read(ResultSet row) throws SQLException {
        return new SteeringMemo(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getObject(3, UUID.class),
                row.getLong(4),
                row.getLong(5),
                json.read(row.getString(6), new TypeReference<List<SteeringMemo.Button>>() {}));
    }
}
