package nl.tandem.contracting.deadline;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.problem.Problem;

/** Takes the word of the party that has to act that something is done, where no message can tell it. */
@ApplicationScoped
class CompleteWorkItem {

    private final WorkItemList list;
    private final WorkItems workItems;
    private final Caller caller;

    CompleteWorkItem(WorkItemList list, WorkItems workItems, Caller caller) {
        this.list = list;
        this.workItems = workItems;
        this.caller = caller;
    }

    /** What is done already stays as it is. */
    @Transactional(TxType.MANDATORY)
    WorkItem complete(UUID workItemId) {
        WorkItem item = get(workItemId);
        if (!item.kind().isCompletedByPeople()) {
            throw new Problem(
                    409,
                    "work-item-not-for-people",
                    "A work item of %s is done when the message that it waits for comes in; send that."
                            .formatted(item.kind()));
        }
        if (!isResponsible(item)) {
            throw new Problem(
                    403,
                    "work-item-of-other-party",
                    "This work item is of the %s; only they can tell that it is done.".formatted(item.responsible()));
        }
        if (item.state() == WorkItemState.DONE) {
            return item;
        }
        workItems.closeItems(List.of(workItemId));
        Log.infof("work item completed workItemId=%s kind=%s", workItemId, item.kind());
        return get(workItemId);
    }

    private WorkItem get(UUID workItemId) {
        return list.find(workItemId).orElseThrow(() -> Problem.notFound("This work item"));
    }

    private boolean isResponsible(WorkItem item) {
        return switch (item.responsible()) {
            case MUNICIPALITY -> caller.hasRole(Roles.MUNICIPALITY);
            case PROVIDER -> caller.hasRole(Roles.PROVIDER);
            case REGION -> false;
        };
    }
}
