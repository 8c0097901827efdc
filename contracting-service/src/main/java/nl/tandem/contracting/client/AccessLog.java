package nl.tandem.contracting.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.identity.Caller;

/** Notes who was given the data of persons, and for which processing activity. */
@ApplicationScoped
public class AccessLog {

    private final Database database;
    private final Caller caller;
    private final InstantSource clock;

    AccessLog(Database database, Caller caller, InstantSource clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /** The subject is empty when the service itself acts. */
    public void note(String activity, UUID objectId) {
        database.update(
                "INSERT INTO access_log (region, subject, activity, object_id, accessed_at) VALUES (?, ?, ?, ?, ?)",
                caller.region(),
                caller.subject(),
                activity,
                objectId,
                clock.instant());
    }
}
