package nl.tandem.budget.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import nl.tandem.budget.ledger.LinesApproved.Line;
import nl.tandem.kit.time.DutchDate;

/** Writes the ledger: each line posts once, and the sums move with it. */
@ApplicationScoped
class Ledger {

    private final DataSource database;
    private final InstantSource clock;

    Ledger(DataSource database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** MANDATORY, because postings, sums and the note that the event was handled stand or fall together. */
    @Transactional(TxType.MANDATORY)
    void post(String region, LinesApproved chunk) {
        try (Connection connection = database.getConnection()) {
            lock(connection, region);
            for (Posted posted : insert(connection, region, chunk)) {
                addToMunicipality(connection, region, chunk.municipality(), posted);
                addToRegion(connection, region, posted);
            }
        } catch (SQLException failure) {
            // The state tells whether waiting may help; the message of the database could quote a row.
            throw new NotPosted(chunk.declarationId(), failure);
        }
    }

    /** What was newly posted, of one care year. */
    private record Posted(int careYear, long amountCents, long postings) {}

    /**
     * One writer per region at a time. Every chunk changes the row of the region's total anyway, and with this one lock
     * taken first no two transactions can deadlock, whatever chunks they hold and in whatever order.
     */
    private static void lock(Connection connection, String region) throws SQLException {
        try (PreparedStatement lock =
                connection.prepareStatement("SELECT pg_advisory_xact_lock(hashtextextended('ledger:' || ?, 0))")) {
            lock.setString(1, region);
            lock.execute();
        }
    }

    /** Inserts all lines in one statement; a line that was posted before is passed over and adds to no sum. */
    private List<Posted> insert(Connection connection, String region, LinesApproved chunk) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                WITH posted AS (
                    INSERT INTO posting (region, municipality, provider, declaration_id, booked_on,
                                         line_id, contract_id, allocation_id, client_pseudonym, category, code,
                                         care_year, care_month, amount_cents)
                    SELECT ?, ?, ?, ?, ?, line.*
                      FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?) AS line
                    ON CONFLICT (region, line_id) DO NOTHING
                    RETURNING care_year, amount_cents)
                SELECT care_year, sum(amount_cents)::bigint, count(*) FROM posted GROUP BY care_year ORDER BY care_year
                """)) {
            insert.setString(1, region);
            insert.setString(2, chunk.municipality());
            insert.setString(3, chunk.providerCode());
            insert.setString(4, chunk.declarationId());
            insert.setObject(5, DutchDate.today(clock));
            insert.setArray(6, column(connection, "text", chunk, Line::lineId));
            insert.setArray(7, column(connection, "text", chunk, Line::contractId));
            insert.setArray(8, column(connection, "text", chunk, Line::allocationId));
            insert.setArray(9, column(connection, "text", chunk, Line::clientPseudonym));
            insert.setArray(10, column(connection, "text", chunk, Line::category));
            insert.setArray(11, column(connection, "text", chunk, Line::code));
            insert.setArray(12, column(connection, "integer", chunk, Line::careYear));
            insert.setArray(13, column(connection, "integer", chunk, Line::careMonth));
            insert.setArray(14, column(connection, "bigint", chunk, Line::amountCents));
            List<Posted> posted = new ArrayList<>();
            try (ResultSet row = insert.executeQuery()) {
                while (row.next()) {
                    posted.add(new Posted(row.getInt(1), row.getLong(2), row.getLong(3)));
                }
            }
            return posted;
        }
    }

    private static Array column(Connection connection, String type, LinesApproved chunk, Function<Line, Object> value)
            throws SQLException {
        return connection.createArrayOf(type, chunk.lines().stream().map(value).toArray());
    }

    private static void addToMunicipality(Connection connection, String region, String municipality, Posted posted)
            throws SQLException {
        try (PreparedStatement add = connection.prepareStatement("""
                INSERT INTO realised_cost AS known (region, municipality, care_year, amount_cents, postings)
                VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (region, municipality, care_year) DO UPDATE
                    SET amount_cents = known.amount_cents + excluded.amount_cents,
                        postings = known.postings + excluded.postings
                """)) {
            add.setString(1, region);
            add.setString(2, municipality);
            add.setInt(3, posted.careYear);
            add.setLong(4, posted.amountCents);
            add.setLong(5, posted.postings);
            add.executeUpdate();
        }
    }

    private static void addToRegion(Connection connection, String region, Posted posted) throws SQLException {
        try (PreparedStatement add = connection.prepareStatement("""
                INSERT INTO regional_cost AS known (region, care_year, amount_cents) VALUES (?, ?, ?)
                ON CONFLICT (region, care_year) DO UPDATE
                    SET amount_cents = known.amount_cents + excluded.amount_cents
                """)) {
            add.setString(1, region);
            add.setInt(2, posted.careYear);
            add.setLong(3, posted.amountCents);
            add.executeUpdate();
        }
    }

    static final class NotPosted extends RuntimeException {
        NotPosted(String declarationId, SQLException cause) {
            super(
                    "lines of declaration %s could not be posted, SQL state %s"
                            .formatted(declarationId, cause.getSQLState()),
                    cause);
        }
    }
}
