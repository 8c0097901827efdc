package nl.tandem.projects.learning;

import jakarta.enterprise.context.ApplicationScoped;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.event.EventHandler;
import nl.tandem.kit.event.ReceivedEvent;

/** Hears that a figure asks for attention. */
@ApplicationScoped
class SignalRaised implements EventHandler<RaisedSignal> {

    static final String TOPIC = "jeugdhulp.monitoring.signals";

    private final Database database;

    SignalRaised(Database database) {
        this.database = database;
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public String eventType() {
        return "nl.jeugdhulp.monitoring.indicator-signal.raised.v1";
    }

    @Override
    public Class<RaisedSignal> dataType() {
        return RaisedSignal.class;
    }

    @Override
    public void handle(ReceivedEvent<RaisedSignal> event) {
        RaisedSignal signal = event.data();
        database.update(
                """
                INSERT INTO indicator_signal (signal_id, region, indicator_code, municipality, period, raised_at, cleared_at)
                VALUES (?, ?, ?, ?, ?, ?, (SELECT cleared_at FROM cleared_signal WHERE signal_id = ?))
                ON CONFLICT DO NOTHING
                """,
                signal.signalId(),
                event.region(),
                signal.indicatorCode(),
                signal.municipality() == null ? "" : signal.municipality(),
                signal.period(),
                signal.raisedAt(),
                signal.signalId());
    }
}
