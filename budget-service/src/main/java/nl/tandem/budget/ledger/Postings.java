package nl.tandem.budget.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.tandem.kit.page.Page;
import nl.tandem.kit.page.PageQuery;
import org.jspecify.annotations.Nullable;

/** Reads the postings that the caller may see, in the order of booking. */
@ApplicationScoped
class Postings {

    private final DataSource database;

    Postings(DataSource database) {
        this.database = database;
    }

    Page<PostingView> page(@Nullable Integer careYear, @Nullable String municipality, PageQuery page)
            throws SQLException {
        try (Connection connection = database.getConnection()) {
            return Page.of(
                    select(connection, careYear, municipality, page), page, count(connection, careYear, municipality));
        }
    }

    private static List<PostingView> select(
            Connection connection, @Nullable Integer careYear, @Nullable String municipality, PageQuery page)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                SELECT posting_id, municipality, provider, contract_id, allocation_id, declaration_id, line_id,
                       category, code, care_year, care_month, amount_cents, booked_on
                  FROM posting
                 WHERE (?::int IS NULL OR care_year = ?) AND (?::text IS NULL OR municipality = ?)
                 ORDER BY posting_id LIMIT ? OFFSET ?
                """)) {
            filter(select, careYear, municipality);
            select.setInt(5, page.pageSize());
            select.setLong(6, page.offset());
            List<PostingView> postings = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    postings.add(posting(row));
                }
            }
            return postings;
        }
    }

    /** From the sums, which know how many postings they hold: counting a year of postings would read them all. */
    private static long count(Connection connection, @Nullable Integer careYear, @Nullable String municipality)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                SELECT coalesce(sum(postings), 0)::bigint FROM realised_cost
                 WHERE (?::int IS NULL OR care_year = ?) AND (?::text IS NULL OR municipality = ?)
                """)) {
            filter(select, careYear, municipality);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static void filter(PreparedStatement select, @Nullable Integer careYear, @Nullable String municipality)
            throws SQLException {
        select.setObject(1, careYear);
        select.setObject(2, careYear);
        select.setString(3, municipality);
        select.setString(4, municipality);
    }

    private static PostingView posting(ResultSet row) throws SQLException {
        return new PostingView(
                row.getObject("posting_id", UUID.class),
                row.getString("municipality"),
                row.getString("provider"),
                row.getString("contract_id"),
                row.getString("allocation_id"),
                row.getString("declaration_id"),
                row.getString("line_id"),
                row.getString("category"),
                row.getString("code"),
                row.getInt("care_year"),
                row.getInt("care_month"),
                row.getLong("amount_cents"),
                row.getObject("booked_on", LocalDate.class));
    }
}
