package nl.tandem.projects.effort;

import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.kit.event.DomainEvent;
import org.jspecify.annotations.Nullable;

/** It was told how an effort stands. */
record EffortReported(
        UUID effortId,
        UUID projectId,
        @Nullable UUID goalId,
        EffortStatus status,
        LocalDate reportedOn,
        @Nullable UUID signalId)
        implements DomainEvent {

    @Override
    public String eventType() {
        return "nl.jeugdhulp.projects.effort.reported.v1";
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
