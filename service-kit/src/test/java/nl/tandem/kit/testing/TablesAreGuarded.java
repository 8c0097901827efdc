package nl.tandem.kit.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Row level security is forced on every table with rows of a region, and the service's own login cannot get round it. */
public abstract class TablesAreGuarded {

    private static final Set<String> TECHNICAL =
            Set.of("flyway_schema_history", "outbox_cursor", "inbox_offset", "inbox_event");

    @Inject
    DataSource database;

    /** Tables of the service that hold nothing of a region, such as public code lists. */
    protected Set<String> withoutRegion() {
        return Set.of();
    }

    @Test
    void everyTableWithRowsOfARegionForcesRowLevelSecurity() throws SQLException {
        Set<String> open = tables("""
                SELECT relname FROM pg_class
                 WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
                   AND NOT (relrowsecurity AND relforcerowsecurity
                            AND EXISTS (SELECT 1 FROM pg_policy WHERE polrelid = pg_class.oid))
                """);
        Set<String> allowed = new HashSet<>(TECHNICAL);
        allowed.addAll(withoutRegion());
        open.removeAll(allowed);
        assertEquals(Set.of(), open);
    }

    /** A temporary table is seen by its own connection only. */
    @Test
    void theServiceOwnsNothingAndCannotBypass() throws SQLException {
        assertEquals(Set.of(), tables("""
                SELECT relname FROM pg_class
                 WHERE relowner = 'tandem_app'::regrole AND relkind IN ('r', 'p') AND relpersistence <> 't'
                """));
        assertEquals(
                Set.of(),
                tables("SELECT rolname FROM pg_roles WHERE rolname = 'tandem_app' AND (rolsuper OR rolbypassrls)"));
    }

    @Test
    void withoutATenantNoRowIsSeen() throws SQLException {
        Set<String> guarded = tables("""
                SELECT relname FROM pg_class
                 WHERE relnamespace = 'public'::regnamespace AND relforcerowsecurity
                   AND has_table_privilege('tandem_app', oid, 'SELECT')
                """);
        assertFalse(guarded.isEmpty());
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : guarded) {
                try (ResultSet row = statement.executeQuery("SELECT count(*) FROM " + table)) {
                    row.next();
                    assertEquals(0, row.getLong(1), table);
                }
            }
        }
    }

    private static Set<String> tables(String query) throws SQLException {
        try (Connection connection = Superuser.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            Set<String> names = new TreeSet<>();
            while (row.next()) {
                names.add(row.getString(1));
            }
            return names;
        }
    }
}
