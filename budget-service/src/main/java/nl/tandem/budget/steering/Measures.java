package nl.tandem.budget.steering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import nl.tandem.budget.forecast.Forecast;
import nl.tandem.budget.forecast.Forecasts;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.Problem;

/** The measures, each beside what the newest forecast says of it. */
@ApplicationScoped
class Measures {

    private final Database database;
    private final Forecasts forecasts;
    private final Caller caller;
    private final InstantSource clock;

    Measures(Database database, Forecasts forecasts, Caller caller, InstantSource clock) {
        this.database = database;
        this.forecasts = forecasts;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    Measure add(Measure measure) {
        forecasts.months(measure.baselineForecastId());
        int added = database.update(
                """
                INSERT INTO measure (measure_id, region, code, description, categories, baseline_forecast_id, target_saving_cents,
                                     decision, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (region, code) DO NOTHING
                """,
                NewId.next(),
                caller.region(),
                measure.code(),
                measure.description(),
                measure.categories().toArray(String[]::new),
                measure.baselineForecastId(),
                measure.targetSavingCents(),
                measure.decision(),
                clock.instant());
        if (added == 0) {
            throw new Problem(409, "measure-exists", "There is a measure %s already.".formatted(measure.code()));
        }
        return measure;
    }

    /** At most 200, by code. */
    List<Measure> all() {
        return database.query("""
                SELECT code, description, categories, baseline_forecast_id, target_saving_cents, decision FROM measure
                 ORDER BY code LIMIT 200
                """, row -> {
            List<String> categories = List.of((String[]) row.getArray(3).getArray());
            UUID baseline = row.getObject(4, UUID.class);
            return new Measure(
                    row.getString(1),
                    row.getString(2),
                    categories,
                    baseline,
                    row.getLong(5),
                    row.getString(6),
                    effect(categories, baseline, row.getLong(5)));
        });
    }

    private Measure.Effect effect(List<String> categories, UUID baseline, long targetCents) {
        UUID newest = forecasts.newestOf(forecasts.get(baseline).year());
        return Measure.Effect.of(newest, expected(baseline, categories), expected(newest, categories), targetCents);
    }

    private long expected(UUID forecast, List<String> categories) {
        return forecasts.months(forecast).stream()
                .filter(month -> categories.contains(month.category()))
                .map(Forecast.Month::expectedCents)
                .reduce(0L, Math::addExact);
    }
}
