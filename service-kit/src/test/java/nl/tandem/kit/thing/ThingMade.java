package nl.tandem.kit.thing;

import nl.tandem.kit.event.DomainEvent;

record ThingMade(String thingId, String name) implements DomainEvent {

    static final String TYPE = "nl.jeugdhulp.kit.thing.made.v1";
    static final String TOPIC = "jeugdhulp.kit.things";

    @Override
    public String eventType() {
        return TYPE;
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public String aggregateId() {
        return thingId;
    }
}
