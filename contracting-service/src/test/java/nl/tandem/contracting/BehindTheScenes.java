package nl.tandem.contracting;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import nl.tandem.kit.testing.RealServers;

/** The database as its superuser sees it, behind row level security. */
public final class BehindTheScenes {

    private BehindTheScenes() {}

    /** Several statements at once. */
    public static void change(String sql) {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The first column of all rows, as text. */
    public static List<String> query(String sql, String... arguments) {
        try (Connection connection = connection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setString(i + 1, arguments[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                List<String> found = new ArrayList<>();
                while (row.next()) {
                    found.add(row.getString(1));
                }
                return found;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Connection connection() throws SQLException {
        String url = System.getProperty(RealServers.SUPERUSER_URL).replaceFirst("/[^/?]*(\\?.*)?$", "/tandem$1");
        return DriverManager.getConnection(url);
    }

    /** The data of all events of a type in a region, in order. */
    public static List<String> events(String region, String shortType) {
        return query(
                "SELECT data FROM outbox WHERE region = ? AND type = 'nl.jeugdhulp.contracting.' || ? ORDER BY id",
                region,
                shortType);
    }
}
