package nl.tandem.projects.evaluation;

import java.util.UUID;
import nl.tandem.kit.event.DomainEvent;
import org.jspecify.annotations.Nullable;

/** A body decided whether a project stays in a programme, goes or comes; projectId is null for one that comes. */
record ProgrammeDecisionTaken(UUID programmeId, @Nullable UUID projectId, String name, Verdict verdict, String bodyCode)
        implements DomainEvent {

    @Override
    public String eventType() {
        return "nl.jeugdhulp.projects.programme.decision-taken.v1";
    }

    @Override
    public String topic() {
        return "jeugdhulp.projects.projects";
    }

    @Override
    public String aggregateId() {
        return programmeId.toString();
    }
}
