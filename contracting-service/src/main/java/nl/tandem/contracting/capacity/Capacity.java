package nl.tandem.contracting.capacity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.provider.KnownProviders;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import nl.tandem.kit.time.DutchDate;
import org.jspecify.annotations.Nullable;

/** The reports of locations, the latest of which counts, and what is asked because of them. */
@ApplicationScoped
class Capacity {

    private static final String REQUEST = """
            SELECT request_id, provider_code, location, category, week, due_on, answered_on, answer FROM waiting_list_request
            """;

    private final Database database;
    private final KnownProviders providers;
    private final WaitingNorms norms;
    private final Outbox outbox;
    private final Caller caller;
    private final InstantSource clock;

    Capacity(
            Database database,
            KnownProviders providers,
            WaitingNorms norms,
            Outbox outbox,
            Caller caller,
            InstantSource clock) {
        this.database = database;
        this.providers = providers;
        this.norms = norms;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    void report(CapacityReport report) {
        LocalDate today = DutchDate.today(clock);
        Instant reportedAt = clock.instant();
        report.requireFits(today);
        if (!caller.tenant().coversProvider(report.providerCode())) {
            throw Problem.invalidInput(List.of(InputError.body("/providerCode", "Give your own AGB code.")));
        }
        providers.require(List.of(report.providerCode()));
        database.update(
                """
                INSERT INTO capacity_report (report_id, region, provider_code, location, category, week, places, occupied,
                       planned_in, planned_out, waiting, bridged, weeks_to_intake, weeks_to_start, published_at, reported_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                NewId.next(),
                caller.region(),
                report.providerCode(),
                report.location(),
                report.category(),
                report.monday(),
                report.places(),
                report.occupied(),
                report.plannedIn(),
                report.plannedOut(),
                report.waiting(),
                report.bridged(),
                report.weeksToIntake(),
                report.weeksToStart(),
                report.publishedAt(),
                reportedAt);
        outbox.append(CapacityReported.of(report, reportedAt));
        if (norms.areBroken(report.weeksToIntake(), report.weeksToStart())) {
            ask(report, today);
        }
    }

    /** Once, until it is answered. */
    private void ask(CapacityReport report, LocalDate today) {
        UUID requestId = NewId.next();
        LocalDate due = today.plusDays(norms.reportWithinDays());
        int asked = database.update(
                """
                INSERT INTO waiting_list_request (request_id, region, provider_code, location, category, week, due_on)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (region, provider_code, location, category) WHERE answered_on IS NULL DO NOTHING
                """,
                requestId,
                caller.region(),
                report.providerCode(),
                report.location(),
                report.category(),
                report.monday(),
                due);
        if (asked > 0) {
            outbox.append(new WaitingNormBroken(
                    requestId,
                    report.providerCode(),
                    report.category(),
                    report.monday(),
                    report.weeksToIntake(),
                    report.weeksToStart(),
                    due));
        }
    }

    /** Those with most free places first. */
    List<LocationStanding> standing(@Nullable String category) {
        return database.query("""
                SELECT provider_code, location, category, week, places, occupied, planned_in, planned_out, waiting,
                       weeks_to_intake, weeks_to_start, published_at, bridged
                  FROM (SELECT DISTINCT ON (provider_code, location, category) * FROM capacity_report
                         WHERE (?::text IS NULL OR category = ?)
                         ORDER BY provider_code, location, category, week DESC, report_id DESC) latest
                 ORDER BY places - occupied DESC, provider_code, location, category LIMIT 1000
                """, this::standing, category, category);
    }

    List<WaitingListRequest> requests() {
        return database.query(
                REQUEST + " ORDER BY answered_on NULLS FIRST, due_on, request_id LIMIT 500", this::request);
    }

    WaitingListRequest request(UUID requestId) {
        return database.first(REQUEST + " WHERE request_id = ?", this::request, requestId)
                .orElseThrow(() -> Problem.notFound("This request"));
    }

    @Transactional(TxType.MANDATORY)
    WaitingListRequest answer(UUID requestId, WaitingListAnswer answer) {
        request(requestId);
        if (database.update("""
                        UPDATE waiting_list_request SET answered_on = ?, answer = ? WHERE request_id = ? AND answered_on IS NULL
                        """, answer.answeredOn(), answer.answer(), requestId) == 0) {
            throw new Problem(409, "waiting-list-request-answered", "The request was answered already.");
        }
        return request(requestId);
    }

    private LocationStanding standing(ResultSet row) throws SQLException {
        int free = Math.max(0, row.getInt(5) - row.getInt(6));
        return new LocationStanding(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getInt(5),
                free,
                row.getInt(5) - row.getInt(6) - row.getInt(7) + row.getInt(8),
                row.getInt(9),
                row.getObject(13, Integer.class),
                row.getInt(10),
                row.getInt(11),
                norms.areBroken(row.getInt(10), row.getInt(11)),
                row.getString(12));
    }

    private WaitingListRequest request(ResultSet row) throws SQLException {
        LocalDate due = row.getObject(6, LocalDate.class);
        LocalDate answered = row.getObject(7, LocalDate.class);
        return new WaitingListRequest(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                due,
                answered,
                row.getString(8),
                answered == null && due.isBefore(DutchDate.today(clock)));
    }
}
