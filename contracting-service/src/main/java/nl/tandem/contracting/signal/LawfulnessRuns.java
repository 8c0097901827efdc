package nl.tandem.contracting.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.lawfulness.LawfulnessRule;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.Problem;
import nl.tandem.kit.time.DutchDate;
import org.jspecify.annotations.Nullable;

/** The runs that were asked for. */
@ApplicationScoped
class LawfulnessRuns {

    private static final int MONTHS_OF_A_YEAR = 12;
    private static final String SELECT = """
            SELECT run_id, from_month, until_month, rule_version, state, asked_at, done_at, milliseconds, lines, signals
              FROM lawfulness_run
            """;

    private final Database database;
    private final Caller caller;
    private final InstantSource clock;

    LawfulnessRuns(Database database, Caller caller, InstantSource clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    void askForLastYear() {
        YearMonth last = YearMonth.from(DutchDate.today(clock)).minusMonths(1);
        ask(last.minusMonths(MONTHS_OF_A_YEAR - 1), last);
    }

    @Transactional
    LawfulnessRun ask(YearMonth from, YearMonth until) {
        UUID runId = NewId.next();
        database.update(
                """
                INSERT INTO lawfulness_run (run_id, region, from_month, until_month, rule_version, state, asked_at)
                VALUES (?, ?, ?, ?, ?, 'ASKED', ?)
                """, runId, caller.region(), from.atDay(1), until.atDay(1), LawfulnessRule.VERSION, clock.instant());
        return get(runId);
    }

    List<LawfulnessRun> latest() {
        return database.query(SELECT + " ORDER BY run_id DESC LIMIT 50", LawfulnessRuns::run);
    }

    LawfulnessRun get(UUID runId) {
        return database.first(SELECT + " WHERE run_id = ?", LawfulnessRuns::run, runId)
                .orElseThrow(() -> Problem.notFound("This run"));
    }

    private static LawfulnessRun run(ResultSet row) throws SQLException {
        return new LawfulnessRun(
                row.getObject(1, UUID.class),
                row.getObject(2, LocalDate.class),
                row.getObject(3, LocalDate.class),
                row.getInt(4),
                row.getString(5),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                instant(row.getObject(7, OffsetDateTime.class)),
                row.getObject(8, Long.class),
                row.getObject(9, Long.class),
                row.getObject(10, Long.class));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
