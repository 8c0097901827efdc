package nl.tandem.contracting.deadline;

import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.kit.event.DomainEvent;

/** A term ended before what it is for was done. Told once for each work item. */
public record WorkItemOverdue(
        UUID workItemId,
        Term kind,
        SubjectKind subjectKind,
        UUID subjectId,
        String municipality,
        String providerCode,
        Responsible responsible,
        LocalDate dueDate)
        implements DomainEvent {

    static WorkItemOverdue of(WorkItem item) {
        return new WorkItemOverdue(
                item.workItemId(),
                item.kind(),
                item.subjectKind(),
                item.subjectId(),
                item.municipality(),
                item.providerCode(),
                item.responsible(),
                item.dueDate());
    }

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.work-item.overdue.v1";
    }

    @Override
    public String topic() {
        return "jeugdhulp.contracting.work-items";
    }

    @Override
    public String aggregateId() {
        return workItemId.toString();
    }
}
