package nl.tandem.budget;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import nl.tandem.kit.testing.RealServers;

/** The database behind row level security. */
public final class Superuser {

    private Superuser() {}

    public static Connection connect() throws SQLException {
        return DriverManager.getConnection(
                System.getProperty(RealServers.SUPERUSER_URL).replaceFirst("/[^/?]*(\\?.*)?$", "/tandem$1"));
    }
}
