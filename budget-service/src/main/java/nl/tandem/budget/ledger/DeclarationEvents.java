package nl.tandem.budget.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import nl.tandem.kit.event.EventHandler;
import nl.tandem.kit.event.ReceivedEvent;

/** Hears which lines were approved, and posts them. */
@ApplicationScoped
class DeclarationEvents implements EventHandler<LinesApproved> {

    static final String TOPIC = "jeugdhulp.contracting.declarations";
    static final String LINES_APPROVED = "nl.jeugdhulp.contracting.declaration.lines-approved.v1";

    private final Ledger ledger;

    DeclarationEvents(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public String eventType() {
        return LINES_APPROVED;
    }

    @Override
    public Class<LinesApproved> dataType() {
        return LinesApproved.class;
    }

    @Override
    public void handle(ReceivedEvent<LinesApproved> event) {
        LinesApproved chunk = event.data();
        ledger.post(
                event.region(),
                chunk.lines().stream().map(line -> Entry.of(chunk, line)).toList());
    }
}
