package nl.tandem.budget.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;

/** What the postings add up to, as far as the caller may see. */
@ApplicationScoped
public class RealisedCosts {

    private final DataSource database;

    RealisedCosts(DataSource database) {
        this.database = database;
    }

    /**
     * The realised cost of a care year (gerealiseerde kosten van een zorgjaar).
     *
     * @param regionTotalCents the total of the region, also when the caller may not see every municipality
     * @param centsByMunicipality what the caller may see
     */
    public record OfYear(long regionTotalCents, SortedMap<String, Long> centsByMunicipality) {}

    /** Read in one statement, so that the total and its parts are of the same moment. */
    public OfYear ofYear(int careYear) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        SELECT total.amount_cents, own.municipality, own.amount_cents
                          FROM regional_cost total LEFT JOIN realised_cost own USING (region, care_year)
                         WHERE care_year = ?
                        """)) {
            select.setInt(1, careYear);
            long regionTotalCents = 0;
            SortedMap<String, Long> centsByMunicipality = new TreeMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    regionTotalCents = row.getLong(1);
                    String municipality = row.getString(2);
                    if (municipality != null) {
                        centsByMunicipality.put(municipality, row.getLong(3));
                    }
                }
            }
            return new OfYear(regionTotalCents, centsByMunicipality);
        }
    }
}
