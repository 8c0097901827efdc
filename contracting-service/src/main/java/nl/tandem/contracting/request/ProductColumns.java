package nl.tandem.contracting.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import nl.tandem.contracting.ijw.Eenheid;
import nl.tandem.contracting.ijw.Frequentie;
import nl.tandem.contracting.ijw.Omvang;
import nl.tandem.contracting.ijw.Product;
import org.jspecify.annotations.Nullable;

/** The columns in which allocations and requests keep their product and volume alike. */
final class ProductColumns {

    private ProductColumns() {}

    static @Nullable Product product(ResultSet row) throws SQLException {
        String category = row.getString("category");
        return category == null ? null : new Product(category, row.getString("code"));
    }

    static @Nullable Omvang volume(ResultSet row) throws SQLException {
        return row.getObject("volume") == null
                ? null
                : new Omvang(
                        row.getLong("volume"),
                        Eenheid.of(row.getString("unit")).orElseThrow(),
                        Frequentie.of(row.getString("frequency")).orElseThrow());
    }
}
