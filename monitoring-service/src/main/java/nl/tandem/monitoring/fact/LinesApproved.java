package nl.tandem.monitoring.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.tandem.kit.event.EventHandler;
import nl.tandem.kit.event.ReceivedEvent;

/** Hears which lines of declarations contracting approved. */
@ApplicationScoped
class LinesApproved implements EventHandler<ApprovedLines> {

    private final CareFacts facts;

    LinesApproved(CareFacts facts) {
        this.facts = facts;
    }

    @Override
    public String topic() {
        return "jeugdhulp.contracting.declarations";
    }

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.declaration.lines-approved.v1";
    }

    @Override
    public Class<ApprovedLines> dataType() {
        return ApprovedLines.class;
    }

    @Override
    public void handle(ReceivedEvent<ApprovedLines> event) {
        handleAll(List.of(event));
    }

    @Override
    public void handleAll(List<ReceivedEvent<ApprovedLines>> events) {
        facts.add(
                events.getFirst().region(),
                events.stream().map(ReceivedEvent::data).toList());
    }
}
