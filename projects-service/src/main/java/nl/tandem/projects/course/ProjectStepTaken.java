package nl.tandem.projects.course;

import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.kit.event.DomainEvent;

/** A body decided on a project. */
record ProjectStepTaken(UUID projectId, ProjectStep step, ProjectState state, String bodyCode, LocalDate takenOn)
        implements DomainEvent {

    @Override
    public String eventType() {
        return "nl.jeugdhulp.projects.project.step-taken.v1";
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
