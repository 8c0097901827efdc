package nl.tandem.monitoring.fact;

import jakarta.enterprise.context.ApplicationScoped;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.event.EventHandler;
import nl.tandem.kit.event.ReceivedEvent;

/** Hears that crisis care began. */
@ApplicationScoped
class CrisisStarted implements EventHandler<Crisis> {

    private final Database database;
    private final TouchedMonths touched;

    CrisisStarted(Database database, TouchedMonths touched) {
        this.database = database;
        this.touched = touched;
    }

    @Override
    public String topic() {
        return "jeugdhulp.contracting.allocations";
    }

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.crisis.started.v1";
    }

    @Override
    public Class<Crisis> dataType() {
        return Crisis.class;
    }

    @Override
    public void handle(ReceivedEvent<Crisis> event) {
        Crisis heard = event.data();
        database.update(
                """
                INSERT INTO crisis (region, crisis_id, municipality, provider_code, start_day) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT DO NOTHING
                """, event.region(), heard.crisisId(), heard.municipality(), heard.providerCode(), heard.startDay());
        touched.touch(event.region(), FactKind.CRISIS, heard.municipality(), heard.startDay());
    }
}
