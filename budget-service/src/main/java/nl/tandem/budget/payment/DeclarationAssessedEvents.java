package nl.tandem.budget.payment;

import jakarta.enterprise.context.ApplicationScoped;
import nl.tandem.kit.event.EventHandler;
import nl.tandem.kit.event.ReceivedEvent;

/** Hears that a declaration was assessed, and makes what was approved payable. */
@ApplicationScoped
class DeclarationAssessedEvents implements EventHandler<DeclarationAssessedEvents.Assessed> {

    private final Payables payables;

    DeclarationAssessedEvents(Payables payables) {
        this.payables = payables;
    }

    record Assessed(String declarationId, String municipality, String providerCode, Long approvedCents) {}

    @Override
    public String topic() {
        return "jeugdhulp.contracting.declarations";
    }

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.declaration.assessed.v1";
    }

    @Override
    public Class<Assessed> dataType() {
        return Assessed.class;
    }

    @Override
    public void handle(ReceivedEvent<Assessed> event) {
        payables.add(event.region(), event.data());
    }
}
