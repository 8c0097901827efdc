package nl.tandem.contracting.provider;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.problem.Problem;

/** Whether providers are registered, for the features that agree something with them. */
@ApplicationScoped
public class KnownProviders {

    private final Database database;

    KnownProviders(Database database) {
        this.database = database;
    }

    /** All of them, or a problem that names those that are not. */
    public void require(Collection<String> agbCodes) {
        Set<String> unknown = new TreeSet<>(agbCodes);
        database.query("SELECT agb_code FROM provider WHERE agb_code = ANY (?)", row -> row.getString(1), (Object)
                        agbCodes.toArray(String[]::new))
                .forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw new Problem(
                    409,
                    "provider-not-registered",
                    "There is no provider with AGB code %s; register it first.".formatted(String.join(", ", unknown)));
        }
    }
}
