package nl.tandem.contracting.signal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.tandem.contracting.deadline.WorkingDayCount;
import nl.tandem.contracting.lawfulness.AllocationUse;
import nl.tandem.contracting.lawfulness.LineFact;
import nl.tandem.contracting.lawfulness.Norms;
import nl.tandem.contracting.lawfulness.YearResult;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.identity.Caller;

/** Reads what the rules look at, many lines in one statement. */
@ApplicationScoped
class LineFactReader {

    /** What is around a line, looked up line by line: for some lines. */
    private static final String AROUND_SOME = """
            LEFT JOIN LATERAL (
                   SELECT max(stopped.end_date) AS on_day
                     FROM delivery JOIN delivery_stop_now stopped USING (delivery_id)
                    WHERE delivery.allocation_id = line.allocation_id AND stopped.reason <> '20'
                      AND NOT EXISTS (SELECT 1 FROM delivery_now going
                                       WHERE going.allocation_id = line.allocation_id AND going.state = 'ACTIVE')) stop ON true
            LEFT JOIN LATERAL (
                   SELECT min(day) AS on_day FROM (
                          SELECT stopped.end_date AS day
                            FROM delivery JOIN delivery_stop_now stopped USING (delivery_id)
                           WHERE delivery.client_id = line.client_id AND stopped.reason = '02'
                           UNION ALL
                          SELECT end_date FROM allocation
                           WHERE allocation.client_id = line.client_id AND reason_for_change = '02') days) death ON true
            LEFT JOIN LATERAL (
                   SELECT min(start_date) AS from_day FROM allocation
                    WHERE allocation.client_id = line.client_id AND client.adult_since IS NOT NULL) care ON true
            """;

    /** The same of all lines at once: for the lines of a month, which are most of what there is. */
    private static final String AROUND_MANY = """
            LEFT JOIN (
                 SELECT delivery.allocation_id, max(stopped.end_date) AS on_day
                   FROM delivery JOIN delivery_stop_now stopped USING (delivery_id)
                  WHERE stopped.reason <> '20'
                    AND NOT EXISTS (SELECT 1 FROM delivery_now going
                                     WHERE going.allocation_id = delivery.allocation_id AND going.state = 'ACTIVE')
                  GROUP BY delivery.allocation_id) stop ON stop.allocation_id = line.allocation_id
            LEFT JOIN (
                 SELECT client_id, min(day) AS on_day FROM (
                        SELECT delivery.client_id, stopped.end_date AS day
                          FROM delivery JOIN delivery_stop_now stopped USING (delivery_id)
                         WHERE stopped.reason = '02'
                         UNION ALL
                        SELECT client_id, end_date FROM allocation WHERE reason_for_change = '02') days
                  GROUP BY client_id) death ON death.client_id = line.client_id
            LEFT JOIN (
                 SELECT allocation.client_id, min(start_date) AS from_day
                   FROM allocation JOIN client USING (client_id)
                  WHERE adult_since IS NOT NULL
                  GROUP BY allocation.client_id) care ON care.client_id = line.client_id
            """;

    private static final String LINES = """
            SELECT line.line_id, line.provider, line.municipality, line.client_id, line.client_pseudonym,
                   line.category, line.unit, line.volume, line.amount_cents, line.period_start, line.period_end,
                   line.approved, line.previous_reference IS NOT NULL, line.credited_by IS NOT NULL,
                   array_to_string(line.return_codes, ' '),
                   (declaration.assessed_at AT TIME ZONE 'Europe/Amsterdam')::date,
                   stop.on_day, death.on_day, contract.end_date, client.adult_since, care.from_day
              FROM %s
              LEFT JOIN contract ON contract.contract_id = line.contract_id
              LEFT JOIN client ON client.client_id = line.client_id
            %s
             WHERE line.region = ? AND declaration.state = 'ASSESSED'
            """;
    private static final String OF_DECLARATIONS =
            LINES.formatted("declaration JOIN declaration_line line USING (declaration_id)", AROUND_SOME)
                    + " AND declaration.declaration_id = ANY (?) AND line.line_no > ? AND line.line_no <= ?";
    private static final String OF_MONTH =
            LINES.formatted("declaration_line line JOIN declaration USING (declaration_id)", AROUND_MANY)
                    + " AND line.period_start BETWEEN ? AND ?";
    private static final String OF_YOUTHS = LINES.formatted("""
            allocation JOIN declaration_line line ON line.allocation_id = allocation.allocation_id AND line.approved
              JOIN declaration USING (declaration_id)""", AROUND_SOME)
            + " AND allocation.client_id = ANY (?) AND line.period_start BETWEEN ? AND ?";

    private final Database database;
    private final Caller caller;
    private final WorkingDayCount workingDays;
    private final Norms norms;

    LineFactReader(Database database, Caller caller, WorkingDayCount workingDays, Norms norms) {
        this.database = database;
        this.caller = caller;
        this.workingDays = workingDays;
        this.norms = norms;
    }

    /** Of each declaration the lines after the first number, up to and including the second. */
    List<LineFact> ofDeclarations(Collection<UUID> declarationIds, int after, int until) {
        Known known = new Known();
        return database.query(
                OF_DECLARATIONS,
                row -> line(row, known),
                caller.region(),
                declarationIds.toArray(UUID[]::new),
                after,
                until);
    }

    List<LineFact> ofMonth(YearMonth month) {
        Known known = new Known();
        return database.query(OF_MONTH, row -> line(row, known), caller.region(), month.atDay(1), month.atEndOfMonth());
    }

    /** All that was approved for the youths of these lines in the months of these lines, at whatever provider. */
    List<LineFact> besides(List<LineFact> lines) {
        Set<UUID> youths = new java.util.HashSet<>();
        LocalDate from = LocalDate.MAX;
        LocalDate until = LocalDate.MIN;
        for (LineFact line : lines) {
            if (line.clientId() != null && line.judged().approved()) {
                youths.add(line.clientId());
                LocalDate first = line.care().from().withDayOfMonth(1);
                LocalDate last = YearMonth.from(first).atEndOfMonth();
                from = first.isBefore(from) ? first : from;
                until = last.isAfter(until) ? last : until;
            }
        }
        if (youths.isEmpty()) {
            return List.of();
        }
        Known known = new Known();
        return database.query(
                OF_YOUTHS, row -> line(row, known), caller.region(), youths.toArray(UUID[]::new), from, until);
    }

    List<AllocationUse> usesOf(int year) {
        return database.query(
                """
                SELECT provider_code, count(*), count(*) FILTER (WHERE 100 * used >= ?::numeric * amount)
                  FROM (SELECT allocation.allocation_id, allocation.provider_code,
                               sum(reservation.amount_cents) AS amount, sum(reservation.used_cents) AS used
                          FROM allocation JOIN ceiling_reservation reservation USING (allocation_id)
                         WHERE allocation.region = ? AND allocation.end_date BETWEEN ? AND ?
                         GROUP BY allocation.allocation_id) ended
                 WHERE amount > 0 GROUP BY provider_code ORDER BY provider_code
                """,
                row -> new AllocationUse(row.getString(1), year, row.getInt(2), row.getInt(3)),
                norms.usedUpPercent(),
                caller.region(),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31));
    }

    List<YearResult> resultsOf(int year) {
        return database.query("""
                SELECT DISTINCT ON (provider_code) provider_code, margin_permille FROM provider_result
                 WHERE region = ? AND year = ? ORDER BY provider_code, result_id DESC
                """, row -> new YearResult(row.getString(1), year, row.getInt(2)), caller.region(), year);
    }

    private record Days(LocalDate from, LocalDate until) {}

    /** What is the same for many lines. */
    private static final class Known {

        private final Map<Days, Integer> workingDays = new HashMap<>();
        private final Map<String, Set<String>> codes = new HashMap<>();
    }

    private LineFact line(ResultSet row, Known known) throws SQLException {
        LocalDate from = row.getObject(10, LocalDate.class);
        LocalDate until = row.getObject(11, LocalDate.class);
        return new LineFact(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getObject(4, UUID.class),
                row.getString(5),
                new LineFact.Care(row.getString(6), row.getString(7), row.getLong(8), row.getLong(9), from, until),
                new LineFact.Judged(
                        row.getBoolean(12),
                        row.getBoolean(13),
                        row.getBoolean(14),
                        known.codes.computeIfAbsent(row.getString(15), LineFactReader::codes),
                        row.getObject(16, LocalDate.class)),
                new LineFact.Around(
                        row.getObject(17, LocalDate.class),
                        row.getObject(18, LocalDate.class),
                        row.getObject(19, LocalDate.class),
                        row.getObject(20, LocalDate.class),
                        row.getObject(21, LocalDate.class),
                        known.workingDays.computeIfAbsent(
                                new Days(from, until), days -> workingDays.in(days.from(), days.until()))));
    }

    private static Set<String> codes(String spaced) {
        return spaced.isEmpty() ? Set.of() : Set.copyOf(List.of(spaced.split(" ")));
    }
}
