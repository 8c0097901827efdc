package nl.tandem.kit.thing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.tandem.kit.event.EventHandler;
import nl.tandem.kit.event.ReceivedEvent;

/** Notes the name of each thing; refuses names that a test made poisonous. */
@ApplicationScoped
class ThingHeard implements EventHandler<ThingHeard.Data> {

    static final Set<String> POISON = ConcurrentHashMap.newKeySet();

    private final EntityManager database;

    ThingHeard(EntityManager database) {
        this.database = database;
    }

    record Data(String name) {}

    @Override
    public String topic() {
        return ThingMade.TOPIC;
    }

    @Override
    public String eventType() {
        return ThingMade.TYPE;
    }

    @Override
    public Class<Data> dataType() {
        return Data.class;
    }

    @Override
    public void handle(ReceivedEvent<Data> event) {
        database.createNativeQuery("INSERT INTO heard (event_id, region, name) VALUES (?, ?, ?)")
                .setParameter(1, event.id())
                .setParameter(2, event.region())
                .setParameter(3, event.data().name())
                .executeUpdate();
        if (POISON.contains(event.data().name())) {
            throw new IllegalArgumentException("poison");
        }
    }
}
