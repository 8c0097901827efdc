package nl.tandem.projects.progress;

import java.util.UUID;
import nl.tandem.kit.event.DomainEvent;
import nl.tandem.projects.effort.EffortStatus;

/** A progress report of a project was published and no longer changes. */
record ProgressPublished(UUID reportId, UUID projectId, int number, EffortStatus overallStatus, String contentHash)
        implements DomainEvent {

    @Override
    public String eventType() {
        return "nl.jeugdhulp.projects.progress-report.published.v1";
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
