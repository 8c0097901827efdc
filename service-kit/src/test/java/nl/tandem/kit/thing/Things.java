package nl.tandem.kit.thing;

import java.util.UUID;
import nl.tandem.kit.event.DomainEvent;

/** What the tests of the events need of this feature. */
public final class Things {

    private Things() {}

    public static DomainEvent made(String name) {
        return made(UUID.randomUUID().toString(), name);
    }

    public static DomainEvent made(String thingId, String name) {
        return new ThingMade(thingId, name);
    }

    public static void poison(String name) {
        ThingHeard.POISON.add(name);
    }

    public static void cure(String name) {
        ThingHeard.POISON.remove(name);
    }
}
