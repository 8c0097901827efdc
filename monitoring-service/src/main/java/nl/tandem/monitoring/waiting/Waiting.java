package nl.tandem.monitoring.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.time.DutchDate;
import org.jspecify.annotations.Nullable;

/** What locations last reported. */
@ApplicationScoped
class Waiting {

    private static final int INTAKE_NORM = 4;
    private static final int START_NORM = 10;
    private static final int STALE_WEEKS = 5;

    private final Database database;
    private final InstantSource clock;

    Waiting(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    List<WaitingTime> now(@Nullable String category) {
        LocalDate stale = DutchDate.today(clock).minusWeeks(STALE_WEEKS);
        return database.query("""
                SELECT * FROM (
                    SELECT DISTINCT ON (provider_code, location, category) provider_code, location, category,
                           weeks_to_intake, weeks_to_start, waiting, places - occupied, week, bridged
                      FROM capacity_report WHERE ?::text IS NULL OR category = ?
                     ORDER BY provider_code, location, category, week DESC) AS latest
                 ORDER BY weeks_to_intake + weeks_to_start, provider_code, location, category
                """, row -> read(row, stale), category, category);
    }

    private static WaitingTime read(ResultSet row, LocalDate stale) throws SQLException {
        int intake = row.getInt(4);
        int start = row.getInt(5);
        LocalDate week = row.getObject(8, LocalDate.class);
        return new WaitingTime(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                intake,
                start,
                row.getInt(6),
                row.getObject(9, Integer.class),
                row.getInt(7),
                week,
                week.isBefore(stale),
                intake > INTAKE_NORM || start > START_NORM);
    }
}
