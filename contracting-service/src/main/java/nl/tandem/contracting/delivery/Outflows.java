package nl.tandem.contracting.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.tandem.kit.database.Database;

/** Why deliveries ended. */
@ApplicationScoped
class Outflows {

    private final Database database;

    Outflows(Database database) {
        this.database = database;
    }

    List<OutflowCount> in(int year) {
        return database.query(
                """
                SELECT reason, count(*), count(DISTINCT client_pseudonym) FROM delivery_now
                 WHERE end_date >= make_date(?, 1, 1) AND end_date < make_date(? + 1, 1, 1)
                   AND reason <> '20' AND state <> 'WITHDRAWN'
                 GROUP BY reason ORDER BY reason
                """, row -> new OutflowCount(row.getString(1), row.getLong(2), row.getLong(3)), year, year);
    }
}
