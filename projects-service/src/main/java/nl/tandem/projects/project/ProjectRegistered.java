package nl.tandem.projects.project;

import java.util.UUID;
import nl.tandem.kit.event.DomainEvent;

/** A project was added to a programme. */
public record ProjectRegistered(UUID projectId, UUID programmeId, String name) implements DomainEvent {

    @Override
    public String eventType() {
        return "nl.jeugdhulp.projects.project.registered.v1";
    }

    @Override
    public String topic() {
        return "jeugdhulp.projects.projects";
    }

    @Override
    public String aggregateId() {
        return projectId.toString();
    }
}
