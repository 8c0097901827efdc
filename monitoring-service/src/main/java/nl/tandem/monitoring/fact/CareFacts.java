package nl.tandem.monitoring.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import nl.tandem.monitoring.fact.ApprovedLines.Line;
import org.jspecify.annotations.Nullable;

/** The approved care of a region, line by line and summed per youth and month. */
@ApplicationScoped
class CareFacts {

    private final DataSource database;

    CareFacts(DataSource database) {
        this.database = database;
    }

    /** One statement for all: a line that is known already drops out and changes no sum. */
    @Transactional(TxType.MANDATORY)
    void add(String region, List<ApprovedLines> chunks) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        WITH fresh AS (
                            INSERT INTO care_line
                                (region, municipality, provider_code, line_id, allocation_id, client_pseudonym, category,
                                 product_code, care_year, care_month, amount_cents)
                            SELECT ?, line.*
                              FROM unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                                          ?::integer[], ?::integer[], ?::bigint[]) AS line
                            ON CONFLICT DO NOTHING
                            RETURNING *
                        ), summed AS (
                            INSERT INTO youth_month AS known
                                (region, municipality, care_year, care_month, client_pseudonym, allocation_id, provider_code,
                                 category, product_code, cost_cents, lines)
                            SELECT region, municipality, care_year, care_month, client_pseudonym, allocation_id, provider_code,
                                   category, product_code,
                                   sum(amount_cents), sum(CASE WHEN amount_cents < 0 THEN -1 ELSE 1 END)
                              FROM fresh
                             GROUP BY region, municipality, care_year, care_month, client_pseudonym, allocation_id,
                                      provider_code, category, product_code
                             ORDER BY care_year, care_month, client_pseudonym, allocation_id, provider_code, category,
                                      product_code
                            ON CONFLICT (region, municipality, care_year, care_month, client_pseudonym, allocation_id,
                                         provider_code, category, product_code) DO UPDATE
                               SET cost_cents = known.cost_cents + excluded.cost_cents,
                                   lines = known.lines + excluded.lines
                        )
                        INSERT INTO touched_month (region, municipality, care_year, care_month)
                        SELECT DISTINCT region, municipality, care_year, care_month FROM fresh
                        """)) {
            insert.setString(1, region);
            insert.setArray(2, connection.createArrayOf("text", ofChunk(chunks, ApprovedLines::municipality)));
            insert.setArray(3, connection.createArrayOf("text", ofChunk(chunks, ApprovedLines::providerCode)));
            insert.setArray(4, connection.createArrayOf("text", column(chunks, Line::lineId)));
            insert.setArray(5, connection.createArrayOf("text", column(chunks, line -> orNone(line.allocationId()))));
            insert.setArray(6, connection.createArrayOf("text", column(chunks, Line::clientPseudonym)));
            insert.setArray(7, connection.createArrayOf("text", column(chunks, line -> orNone(line.category()))));
            insert.setArray(8, connection.createArrayOf("text", column(chunks, line -> orNone(line.code()))));
            insert.setArray(9, connection.createArrayOf("integer", column(chunks, Line::careYear)));
            insert.setArray(10, connection.createArrayOf("integer", column(chunks, Line::careMonth)));
            insert.setArray(11, connection.createArrayOf("bigint", column(chunks, Line::amountCents)));
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new FactsFailure(failure);
        }
    }

    private static String orNone(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static Object[] column(List<ApprovedLines> chunks, Function<Line, Object> value) {
        return chunks.stream()
                .flatMap(chunk -> chunk.lines().stream())
                .map(value)
                .toArray();
    }

    /** What every line of a chunk has in common. */
    private static Object[] ofChunk(List<ApprovedLines> chunks, Function<ApprovedLines, Object> value) {
        return chunks.stream()
                .flatMap(chunk -> chunk.lines().stream().map(line -> value.apply(chunk)))
                .toArray();
    }

    static final class FactsFailure extends RuntimeException {
        FactsFailure(SQLException cause) {
            // The lines after the first quote the row, and the message travels with a dead letter.
            super(String.valueOf(cause.getMessage()).lines().findFirst().orElse(""), cause);
        }
    }
}
