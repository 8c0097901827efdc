package nl.tandem.projects.learning;

import jakarta.enterprise.context.ApplicationScoped;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.event.EventHandler;
import nl.tandem.kit.event.ReceivedEvent;

/** Hears that a figure is back to normal, also before it heard that it was not. */
@ApplicationScoped
class SignalCleared implements EventHandler<ClearedSignal> {

    private final Database database;

    SignalCleared(Database database) {
        this.database = database;
    }

    @Override
    public String topic() {
        return SignalRaised.TOPIC;
    }

    @Override
    public String eventType() {
        return "nl.jeugdhulp.monitoring.indicator-signal.cleared.v1";
    }

    @Override
    public Class<ClearedSignal> dataType() {
        return ClearedSignal.class;
    }

    @Override
    public void handle(ReceivedEvent<ClearedSignal> event) {
        database.update(
                "INSERT INTO cleared_signal (signal_id, region, cleared_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                event.data().signalId(),
                event.region(),
                event.data().clearedAt());
        database.update(
                "UPDATE indicator_signal SET cleared_at = ? WHERE signal_id = ?",
                event.data().clearedAt(),
                event.data().signalId());
    }
}
