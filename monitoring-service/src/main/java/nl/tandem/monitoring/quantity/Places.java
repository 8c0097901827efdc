package nl.tandem.monitoring.quantity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import nl.tandem.kit.database.Database;

/** The municipalities of the region, as a file brought them. */
@ApplicationScoped
public class Places {

    private final Database database;

    Places(Database database) {
        this.database = database;
    }

    public PlacesThen on(LocalDate day) {
        return PlacesThen.on(
                database.query(
                        "SELECT municipality, name, subregion, valid_from, valid_until, successor FROM place",
                        row -> new Place(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getObject(4, LocalDate.class),
                                row.getObject(5, LocalDate.class),
                                row.getString(6))),
                day);
    }

    /** What the municipality is called; its code when nobody registered it. */
    public Map<String, String> names() {
        return database
                .query("SELECT municipality, name FROM place", row -> Map.entry(row.getString(1), row.getString(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
