package nl.tandem.monitoring.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.tandem.kit.database.Database;
import nl.tandem.monitoring.fact.Period;
import nl.tandem.monitoring.indicator.IndicatorCode;

/** What was measured, for who puts it beside something else; row level security decides what the caller sees of it. */
@ApplicationScoped
public class MeasuredFigures {

    private static final String COLUMNS =
            "indicator_code, period, municipality, subregion, numerator, denominator, value, measured_at";

    private final Database database;

    MeasuredFigures(Database database) {
        this.database = database;
    }

    /** One figure of a municipality, or with the empty text of the region. */
    public Optional<Measured> of(IndicatorCode code, Period period, String municipality) {
        return database.first(
                "SELECT " + COLUMNS
                        + " FROM measurement WHERE indicator_code = ? AND period = ? AND municipality = ? AND subregion = ''",
                MeasuredFigures::read,
                code,
                period.toString(),
                municipality);
    }

    /** Every figure of a period: the region first, then subregions, then municipalities. */
    public List<Measured> of(Period period, Collection<IndicatorCode> codes) {
        return database.query(
                "SELECT " + COLUMNS
                        + " FROM measurement WHERE period = ? AND indicator_code = ANY(?)"
                        + " ORDER BY municipality, subregion, indicator_code",
                MeasuredFigures::read,
                period.toString(),
                codes.stream().map(Enum::name).toArray(String[]::new));
    }

    private static Measured read(ResultSet row) throws SQLException {
        return new Measured(
                IndicatorCode.valueOf(row.getString(1)),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getLong(5),
                row.getLong(6),
                row.getObject(7, Long.class),
                row.getObject(8, OffsetDateTime.class).toInstant());
    }
}
