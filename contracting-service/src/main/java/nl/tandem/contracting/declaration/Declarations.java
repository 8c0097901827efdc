package nl.tandem.contracting.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.tandem.kit.database.Database;
import org.jspecify.annotations.Nullable;

/** Declarations as they are read: row level security keeps out what is not the caller's. */
@ApplicationScoped
class Declarations {

    /** All columns of declarations, in the order in which {@link #declaration} reads them. */
    static final String SELECT = """
            SELECT declaration_id, message_id, municipality, provider, declaration_number, period, submitted_cents,
                   approved_cents, lines_approved, lines_rejected, state, return_codes, assessed_at, answer_identification
              FROM declaration
            """;

    private static final String FILTER =
            " WHERE municipality = coalesce(?, municipality) AND provider = coalesce(?, provider)";

    private final Database database;

    Declarations(Database database) {
        this.database = database;
    }

    Optional<Declaration> find(UUID declarationId) {
        return database.first(SELECT + " WHERE declaration_id = ?", Declarations::declaration, declarationId);
    }

    /** Latest first. */
    List<Declaration> page(@Nullable String municipality, @Nullable String providerCode, long offset, int limit) {
        return database.query(
                SELECT + FILTER + " ORDER BY declaration_id DESC OFFSET ? LIMIT ?",
                Declarations::declaration,
                municipality,
                providerCode,
                offset,
                limit);
    }

    long count(@Nullable String municipality, @Nullable String providerCode) {
        return database.query(
                        "SELECT count(*) FROM declaration" + FILTER, row -> row.getLong(1), municipality, providerCode)
                .getFirst();
    }

    List<DeclarationLineView> lines(UUID declarationId, long offset, int limit) {
        return database.query("""
                SELECT line_id, line_no, client_pseudonym, allocation_id, contract_id, reference, previous_reference,
                       allocation_number, category, code, period_start, period_end, volume, unit, tariff_cents,
                       amount_cents, approved, return_codes, credited_by
                  FROM declaration_line WHERE declaration_id = ? ORDER BY line_no OFFSET ? LIMIT ?
                """, Declarations::line, declarationId, offset, limit);
    }

    DeclarationTotals totals() {
        List<ReturnCodeLines> returnCodes =
                database.query("""
                SELECT given.code, count(*) FROM declaration_line, unnest(return_codes) AS given (code)
                 WHERE NOT approved GROUP BY given.code ORDER BY given.code
                """, row -> new ReturnCodeLines(row.getString(1), row.getLong(2)));
        return database.query(
                        """
                        SELECT count(*), coalesce(sum(lines_approved), 0), coalesce(sum(lines_rejected), 0),
                               coalesce(sum(submitted_cents), 0), coalesce(sum(approved_cents), 0)
                          FROM declaration WHERE state = 'ASSESSED'
                        """,
                        row -> new DeclarationTotals(
                                row.getLong(1),
                                row.getLong(2),
                                row.getLong(3),
                                row.getLong(4),
                                row.getLong(5),
                                returnCodes))
                .getFirst();
    }

    static Declaration declaration(ResultSet row) throws SQLException {
        return new Declaration(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                YearMonth.from(row.getObject(6, LocalDate.class)),
                row.getLong(7),
                row.getLong(8),
                row.getInt(9),
                row.getInt(10),
                DeclarationState.valueOf(row.getString(11)),
                texts(row, 12),
                instant(row.getObject(13, OffsetDateTime.class)),
                row.getString(14));
    }

    private static DeclarationLineView line(ResultSet row) throws SQLException {
        return new DeclarationLineView(
                row.getObject(1, UUID.class),
                row.getInt(2),
                row.getString(3),
                row.getObject(4, UUID.class),
                row.getObject(5, UUID.class),
                row.getString(6),
                row.getString(7),
                row.getLong(8),
                row.getString(9),
                row.getString(10),
                row.getObject(11, LocalDate.class),
                row.getObject(12, LocalDate.class),
                row.getLong(13),
                row.getString(14),
                row.getObject(15, Long.class),
                row.getLong(16),
                row.getBoolean(17),
                texts(row, 18),
                row.getObject(19, UUID.class));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static List<String> texts(ResultSet row, int column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
