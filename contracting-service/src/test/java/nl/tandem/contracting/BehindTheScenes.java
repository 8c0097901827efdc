package nl.tandem.contracting;

import java.util.List;
import nl.tandem.kit.testing.Superuser;

/** The database as its superuser sees it, behind row level security. */
public final class BehindTheScenes {

    private BehindTheScenes() {}

    /** Several statements at once. */
    public static void change(String sql) {
        Superuser.execute(sql);
    }

    /** The first column of all rows, as text. */
    public static List<String> query(String sql, String... arguments) {
        return Superuser.texts(sql, (Object[]) arguments);
    }

    /** The data of all events of a type in a region, in order. */
    public static List<String> events(String region, String shortType) {
        return query(
                "SELECT data FROM outbox WHERE region = ? AND type = 'nl.jeugdhulp.contracting.' || ? ORDER BY id",
                region,
                shortType);
    }
}
