package nl.tandem.kit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import nl.tandem.kit.identity.Caller;

/** The one door out for events: they are stored with the change that caused them and sent later by the relay. */
@ApplicationScoped
public class Outbox {

    private final DataSource database;
    private final ObjectMapper json;
    private final InstantSource clock;
    private final Caller caller;
    private final Event<Appended> appended;

    Outbox(DataSource database, ObjectMapper json, InstantSource clock, Caller caller, Event<Appended> appended) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.caller = caller;
        this.appended = appended;
    }

    /** What was put in the outbox; tests observe it to hold every event against its schema. */
    public record Appended(String type, String data) {}

    /** MANDATORY, because an event outside the transaction that caused it can be lost or be a lie. */
    @Transactional(TxType.MANDATORY)
    public void append(DomainEvent event) {
        append(List.of(event));
    }

    @Transactional(TxType.MANDATORY)
    public void append(List<? extends DomainEvent> events) {
        String region = caller.region();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        INSERT INTO outbox (region, topic, key, type, subject, appended_at, data)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        """)) {
            for (DomainEvent event : events) {
                String data = json.writeValueAsString(event);
                appended.fire(new Appended(event.eventType(), data));
                insert.setString(1, region);
                insert.setString(2, event.topic());
                insert.setString(3, region + ":" + event.aggregateId());
                insert.setString(4, event.eventType());
                insert.setString(5, event.aggregateId());
                insert.setObject(6, clock.instant().atOffset(ZoneOffset.UTC));
                insert.setString(7, data);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException("An event could not be put in the outbox.", failure);
        }
    }
}
