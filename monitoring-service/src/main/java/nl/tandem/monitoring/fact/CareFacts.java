package nl.tandem.monitoring.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import nl.tandem.monitoring.fact.ApprovedLines.Line;

/** The approved care of a region: filled from events, summed for the indicators. */
@ApplicationScoped
public class CareFacts {

    private static final int MOST_TOUCHED = 10_000;

    private final DataSource database;

    CareFacts(DataSource database) {
        this.database = database;
    }

    /** One statement for the whole chunk: a line that is known already drops out and changes no sum. */
    @Transactional(TxType.MANDATORY)
    void add(String region, ApprovedLines chunk) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        WITH fresh AS (
                            INSERT INTO care_line
                                (region, municipality, line_id, client_pseudonym, care_year, care_month, amount_cents)
                            SELECT ?, ?, line.*
                              FROM unnest(?::text[], ?::text[], ?::integer[], ?::integer[], ?::bigint[]) AS line
                            ON CONFLICT DO NOTHING
                            RETURNING *
                        ), summed AS (
                            INSERT INTO youth_month AS known
                                (region, municipality, care_year, care_month, client_pseudonym, cost_cents, lines)
                            SELECT region, municipality, care_year, care_month, client_pseudonym,
                                   sum(amount_cents), sum(CASE WHEN amount_cents < 0 THEN -1 ELSE 1 END)
                              FROM fresh
                             GROUP BY region, municipality, care_year, care_month, client_pseudonym
                             ORDER BY care_year, care_month, client_pseudonym
                            ON CONFLICT (region, municipality, care_year, care_month, client_pseudonym) DO UPDATE
                               SET cost_cents = known.cost_cents + excluded.cost_cents,
                                   lines = known.lines + excluded.lines
                        )
                        INSERT INTO touched_month (region, municipality, care_year, care_month)
                        SELECT DISTINCT region, municipality, care_year, care_month FROM fresh
                        """)) {
            insert.setString(1, region);
            insert.setString(2, chunk.municipality());
            insert.setArray(3, connection.createArrayOf("text", column(chunk, Line::lineId)));
            insert.setArray(4, connection.createArrayOf("text", column(chunk, Line::clientPseudonym)));
            insert.setArray(5, connection.createArrayOf("integer", column(chunk, Line::careYear)));
            insert.setArray(6, connection.createArrayOf("integer", column(chunk, Line::careMonth)));
            insert.setArray(7, connection.createArrayOf("bigint", column(chunk, Line::amountCents)));
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new FactsFailure(failure);
        }
    }

    /** Regions with months that are not measured yet; for the service itself, over the regions. */
    public List<String> touchedRegions() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT DISTINCT region FROM touched_month");
                ResultSet row = select.executeQuery()) {
            List<String> regions = new ArrayList<>();
            while (row.next()) {
                regions.add(row.getString(1));
            }
            return regions;
        } catch (SQLException failure) {
            throw new FactsFailure(failure);
        }
    }

    /** Takes months with new lines from the queue. Their lines are visible to whoever reads after this. */
    @Transactional(TxType.MANDATORY)
    public Set<CareMonth> takeTouched(String region) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement("""
                        DELETE FROM touched_month
                         WHERE region = ? AND id IN (SELECT id FROM touched_month WHERE region = ? ORDER BY id LIMIT ?)
                        RETURNING municipality, care_year, care_month
                        """)) {
            delete.setString(1, region);
            delete.setString(2, region);
            delete.setInt(3, MOST_TOUCHED);
            try (ResultSet row = delete.executeQuery()) {
                Set<CareMonth> months = new HashSet<>();
                while (row.next()) {
                    months.add(new CareMonth(row.getString(1), row.getInt(2), row.getInt(3)));
                }
                return months;
            }
        } catch (SQLException failure) {
            throw new FactsFailure(failure);
        }
    }

    /** Sums of the region as a whole; a youth who moved between its municipalities counts once. */
    @Transactional(TxType.MANDATORY)
    public CareSums sums(String region, Period period) {
        return sums(region, period, "");
    }

    @Transactional(TxType.MANDATORY)
    public CareSums sumsOfMunicipality(String region, String municipality, Period period) {
        return sums(region, period, "AND municipality = ?", municipality);
    }

    private CareSums sums(String region, Period period, String condition, String... values) {
        // Grouped by youth first: counting distinct values would sort them, grouping hashes them.
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        SELECT count(*) FILTER (WHERE in_care), coalesce(sum(cost_cents), 0)
                          FROM (SELECT bool_or(lines > 0) AS in_care, sum(cost_cents) AS cost_cents
                                  FROM youth_month
                                 WHERE region = ? AND care_year = ? AND care_month BETWEEN ? AND ? %s
                                 GROUP BY client_pseudonym) AS youth
                        """.formatted(condition))) {
            select.setString(1, region);
            select.setInt(2, period.careYear());
            select.setInt(3, period.firstMonth());
            select.setInt(4, period.lastMonth());
            for (int i = 0; i < values.length; i++) {
                select.setString(5 + i, values[i]);
            }
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return new CareSums(row.getLong(1), row.getLong(2));
            }
        } catch (SQLException failure) {
            throw new FactsFailure(failure);
        }
    }

    private static Object[] column(ApprovedLines chunk, Function<Line, Object> value) {
        return chunk.lines().stream().map(value).toArray();
    }

    static final class FactsFailure extends RuntimeException {
        FactsFailure(SQLException cause) {
            // The lines after the first quote the row, and the message travels with a dead letter.
            super(String.valueOf(cause.getMessage()).lines().findFirst().orElse(""), cause);
        }
    }
}
