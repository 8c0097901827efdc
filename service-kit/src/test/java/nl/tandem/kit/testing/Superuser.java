package nl.tandem.kit.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The database of the service behind row level security, and what only an administrator may do to it. */
public final class Superuser {

    private Superuser() {}

    public static Connection connect() throws SQLException {
        return DriverManager.getConnection(
                System.getProperty(RealServers.SUPERUSER_URL).replaceFirst("/[^/?]*(\\?.*)?$", "/tandem$1"));
    }

    /** One statement with its values, or several without. */
    public static void execute(String sql, @Nullable Object... values) {
        try (Connection connection = connect();
                PreparedStatement statement = prepare(connection, sql, values)) {
            statement.execute();
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    /** The first column of every row. */
    public static List<String> texts(String sql, @Nullable Object... values) {
        try (Connection connection = connect();
                PreparedStatement statement = prepare(connection, sql, values);
                ResultSet row = statement.executeQuery()) {
            List<String> texts = new ArrayList<>();
            while (row.next()) {
                texts.add(row.getString(1));
            }
            return texts;
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
