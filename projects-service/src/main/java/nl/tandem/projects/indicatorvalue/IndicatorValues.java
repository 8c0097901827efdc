package nl.tandem.projects.indicatorvalue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The latest figures; an empty municipality is the region as a whole. */
@ApplicationScoped
public class IndicatorValues {

    private final DataSource database;

    IndicatorValues(DataSource database) {
        this.database = database;
    }

    /** A figure that was measured before the one that is known changes nothing, so the order of events does not matter. */
    @Transactional(TxType.MANDATORY)
    void keepLatest(String region, MeasuredIndicator measured) {
        try (Connection connection = database.getConnection();
                PreparedStatement upsert = connection.prepareStatement("""
                        INSERT INTO indicator_value AS known
                            (region, indicator_code, municipality, period,
                             numerator, denominator, value, unit, measured_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (region, indicator_code, municipality, period) DO UPDATE
                           SET numerator = excluded.numerator, denominator = excluded.denominator,
                               value = excluded.value, unit = excluded.unit, measured_at = excluded.measured_at
                         WHERE known.measured_at < excluded.measured_at
                        """)) {
            upsert.setString(1, region);
            upsert.setString(2, measured.indicatorCode());
            upsert.setString(3, orRegion(measured.municipality()));
            upsert.setString(4, measured.period());
            upsert.setLong(5, measured.numerator());
            upsert.setLong(6, measured.denominator());
            upsert.setObject(7, measured.value());
            upsert.setString(8, measured.unit());
            upsert.setObject(9, measured.measuredAt().atOffset(ZoneOffset.UTC));
            upsert.executeUpdate();
        } catch (SQLException failure) {
            throw new ValuesFailure(failure);
        }
    }

    /** Empty when it was never measured, or is not the caller's to see. */
    public Optional<IndicatorValue> latest(
            String region, String indicatorCode, @Nullable String municipality, String period) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        SELECT numerator, denominator, value, unit, measured_at FROM indicator_value
                         WHERE region = ? AND indicator_code = ? AND municipality = ? AND period = ?
                        """)) {
            select.setString(1, region);
            select.setString(2, indicatorCode);
            select.setString(3, orRegion(municipality));
            select.setString(4, period);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                return Optional.of(new IndicatorValue(
                        row.getLong(1),
                        row.getLong(2),
                        row.getObject(3, Long.class),
                        row.getString(4),
                        row.getObject(5, OffsetDateTime.class).toInstant()));
            }
        } catch (SQLException failure) {
            throw new ValuesFailure(failure);
        }
    }

    private static String orRegion(@Nullable String municipality) {
        return municipality == null ? "" : municipality;
    }

    static final class ValuesFailure extends RuntimeException {
        ValuesFailure(SQLException cause) {
            super(cause.getMessage(), cause);
        }
    }
}
