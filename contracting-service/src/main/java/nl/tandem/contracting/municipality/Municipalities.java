package nl.tandem.contracting.municipality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import nl.tandem.kit.database.Database;

/** Reads the list once: it only changes with a migration. */
@ApplicationScoped
class Municipalities {

    private final Database database;

    Municipalities(Database database) {
        this.database = database;
    }

    @Produces
    @Singleton
    MunicipalityCodes codes() {
        return new MunicipalityCodes(database.query(
                "SELECT code, name, region_name, valid_from, valid_to, successors FROM municipality ORDER BY code",
                row -> new Municipality(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, LocalDate.class),
                        List.of((String[]) row.getArray(6).getArray()))));
    }
}
