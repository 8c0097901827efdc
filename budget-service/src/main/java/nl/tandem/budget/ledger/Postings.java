package nl.tandem.budget.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.page.Page;
import nl.tandem.kit.page.PageQuery;
import org.jspecify.annotations.Nullable;

/** Reads the postings that the caller may see, in the order of booking. */
@ApplicationScoped
class Postings {

    private static final String SELECT = """
            SELECT posting_id, kind, municipality, provider, contract_id, allocation_id, declaration_id, line_id, category, code,
                   care_year, care_month, amount_cents, booked_on, late, description
              FROM posting
            """;
    private static final String FILTER =
            " WHERE (?::int IS NULL OR care_year = ?) AND (?::text IS NULL OR municipality = ?) AND (NOT ? OR late)";

    private final Database database;

    Postings(Database database) {
        this.database = database;
    }

    Page<PostingView> page(
            @Nullable Integer careYear, @Nullable String municipality, boolean onlyLate, PageQuery page) {
        List<PostingView> postings = database.query(
                SELECT + FILTER + " ORDER BY posting_id LIMIT ? OFFSET ?",
                Postings::view,
                careYear,
                careYear,
                municipality,
                municipality,
                onlyLate,
                page.pageSize(),
                page.offset());
        return Page.of(postings, page, onlyLate ? countLate(careYear, municipality) : count(careYear, municipality));
    }

    /** From the sums, which know how many postings they hold: counting a year of postings would read them all. */
    private long count(@Nullable Integer careYear, @Nullable String municipality) {
        return database.first("""
                        SELECT coalesce(sum(postings), 0)::bigint FROM realised_cost
                         WHERE (?::int IS NULL OR care_year = ?) AND (?::text IS NULL OR municipality = ?)
                        """, row -> row.getLong(1), careYear, careYear, municipality, municipality)
                .orElseThrow();
    }

    private long countLate(@Nullable Integer careYear, @Nullable String municipality) {
        return database.first(
                        "SELECT count(*) FROM posting" + FILTER,
                        row -> row.getLong(1),
                        careYear,
                        careYear,
                        municipality,
                        municipality,
                        true)
                .orElseThrow();
    }

    List<PostingView> bySource(String prefix) {
        return database.query(SELECT + " WHERE starts_with(source, ?) ORDER BY posting_id", Postings::view, prefix);
    }

    private static PostingView view(ResultSet row) throws SQLException {
        return new PostingView(
                row.getObject(1, UUID.class),
                EntryKind.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getInt(11),
                row.getInt(12),
                row.getLong(13),
                row.getObject(14, LocalDate.class),
                row.getBoolean(15),
                row.getString(16));
    }
}
