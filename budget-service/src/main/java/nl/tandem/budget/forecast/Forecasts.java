package nl.tandem.budget.forecast;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.tandem.budget.ledger.MonthlyCosts;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.JsonColumns;
import nl.tandem.kit.document.Sha256;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.identity.OwnParty;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import nl.tandem.kit.time.DutchDate;
import org.jspecify.annotations.Nullable;

/** Makes forecasts of what is known now, and keeps them. */
@ApplicationScoped
public class Forecasts {

    private static final int YEARS_BACK = 3;
    private static final List<Integer> LOOK_BACK = List.of(3, 6);
    private static final String SELECT = """
            SELECT forecast_id, year, as_of, seed, input_hash, low_cents, expected_cents, high_cents, accuracy FROM forecast
            """;

    private final Database database;
    private final JsonColumns json;
    private final MonthlyCosts costs;
    private final KnownAllocations allocations;
    private final Outbox outbox;
    private final Caller caller;
    private final OwnParty own;
    private final InstantSource clock;

    Forecasts(
            Database database,
            JsonColumns json,
            MonthlyCosts costs,
            KnownAllocations allocations,
            Outbox outbox,
            Caller caller,
            OwnParty own,
            InstantSource clock) {
        this.database = database;
        this.json = json;
        this.costs = costs;
        this.allocations = allocations;
        this.outbox = outbox;
        this.caller = caller;
        this.own = own;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    Forecast make(ForecastRequest request) {
        own.requireWholeRegion();
        LocalDate today = DutchDate.today(clock);
        YearMonth asOf = request.asOf() == null ? YearMonth.from(today).minusMonths(1) : YearMonth.from(request.asOf());
        if (asOf.isAfter(YearMonth.from(today))
                || asOf.getYear() < request.year() - 1
                || asOf.getYear() > request.year()) {
            throw Problem.invalidInput(List.of(InputError.body(
                    "/asOf", "Must be a month of the year or of the year before it, and not after this month.")));
        }
        List<Booked> bookings = costs.since(request.year() - YEARS_BACK).stream()
                .map(row -> new Booked(
                        new Cell(row.municipality(), row.providerCode(), row.category()),
                        row.care(),
                        row.booked(),
                        row.cents()))
                .toList();
        List<Trajectory> trajectories = allocations.trajectories();
        long seed = Objects.requireNonNullElse(request.seed(), 1L);
        List<YearMonth> months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(request.year(), month))
                .toList();
        SortedMap<Cell, SortedMap<YearMonth, Estimate>> estimates =
                new ForecastModel(bookings, trajectories, asOf).of(months);
        Forecast forecast = new ForecastSummary(estimates, seed)
                .forecast(
                        request.year(),
                        asOf,
                        Sha256.of(json.write(bookings) + json.write(trajectories)),
                        LOOK_BACK.stream()
                                .map(back -> Accuracy.of(bookings, trajectories, asOf, back))
                                .toList());
        store(forecast, ForecastSummary.months(estimates));
        outbox.append(new ForecastMade(
                forecast.forecastId(),
                forecast.year(),
                forecast.asOf(),
                forecast.lowCents(),
                forecast.expectedCents(),
                forecast.highCents(),
                forecast.inputHash()));
        return forecast;
    }

    private void store(Forecast forecast, List<Forecast.Month> months) {
        String region = caller.region();
        database.update(
                """
                INSERT INTO forecast (forecast_id, region, year, as_of, seed, input_hash, low_cents, expected_cents, high_cents,
                                      accuracy, calculated_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)
                """,
                forecast.forecastId(),
                region,
                forecast.year(),
                forecast.asOf(),
                forecast.seed(),
                forecast.inputHash(),
                forecast.lowCents(),
                forecast.expectedCents(),
                forecast.highCents(),
                json.write(forecast.accuracy()),
                clock.instant());
        List<@Nullable Object[]> scenarios = new ArrayList<>();
        forecast.municipalities()
                .forEach(own -> scenarios.add(new @Nullable Object[] {
                    forecast.forecastId(),
                    region,
                    own.municipality(),
                    own.realisedCents(),
                    own.lowCents(),
                    own.expectedCents(),
                    own.highCents()
                }));
        database.batch("INSERT INTO forecast_scenario VALUES (?, ?, ?, ?, ?, ?, ?)", scenarios);
        List<@Nullable Object[]> rows = new ArrayList<>();
        months.forEach(month -> rows.add(new @Nullable Object[] {
            forecast.forecastId(),
            region,
            month.municipality(),
            month.providerCode(),
            month.category(),
            month.month(),
            month.bookedCents(),
            month.committedCents(),
            month.expectedCents()
        }));
        database.batch("INSERT INTO forecast_month VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows);
    }

    public Forecast get(UUID id) {
        return database.first(SELECT + " WHERE forecast_id = ?", this::read, id)
                .orElseThrow(() -> Problem.notFound("This forecast"));
    }

    List<Forecast> ofYear(int year) {
        return database.query(SELECT + " WHERE year = ? ORDER BY forecast_id DESC LIMIT 100", this::read, year);
    }

    public UUID newestOf(int year) {
        return ofYear(year).stream()
                .findFirst()
                .map(Forecast::forecastId)
                .orElseThrow(() -> Problem.notFound("A forecast of this year"));
    }

    public List<Forecast.Month> months(UUID id) {
        return database.query(
                """
                SELECT municipality, provider_code, category, month, booked_cents, committed_cents, expected_cents
                  FROM forecast_month WHERE forecast_id = ? ORDER BY municipality, provider_code, category, month
                """,
                row -> new Forecast.Month(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getInt(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7)),
                get(id).forecastId());
    }

    private Forecast read(ResultSet row) throws SQLException {
        UUID id = row.getObject(1, UUID.class);
        return new Forecast(
                id,
                row.getInt(2),
                row.getObject(3, LocalDate.class),
                row.getLong(4),
                row.getString(5),
                row.getLong(6),
                row.getLong(7),
                row.getLong(8),
                database.query(
                        """
                        SELECT municipality, realised_cents, low_cents, expected_cents, high_cents FROM forecast_scenario
                         WHERE forecast_id = ? ORDER BY municipality
                        """,
                        own -> new Forecast.OfMunicipality(
                                own.getString(1), own.getLong(2), own.getLong(3), own.getLong(4), own.getLong(5)),
                        id),
                json.read(row.getString(9), new TypeReference<List<Accuracy>>() {}));
    }
}
