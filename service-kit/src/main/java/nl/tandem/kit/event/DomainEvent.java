package nl.tandem.kit.event;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * Something that happened, as other services and analysts hear it. A record: its components are the JSON data, described
 * by the JSON Schema {@code events/<short type>.schema.json} of the service.
 */
public interface DomainEvent {

    /** CloudEvents type, such as {@code nl.jeugdhulp.contracting.contract.activated.v1}. */
    @JsonIgnore
    String eventType();

    /** Kafka topic, such as {@code jeugdhulp.contracting.contracts}. */
    @JsonIgnore
    String topic();

    /** Id of the aggregate; all events of one aggregate stay in order. */
    @JsonIgnore
    String aggregateId();
}
