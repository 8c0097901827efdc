package nl.tandem.budget.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import nl.tandem.kit.event.EventHandler;
import nl.tandem.kit.event.ReceivedEvent;

/** Hears what personal budgets (pgb) cost, which no provider declares, and posts it. */
@ApplicationScoped
class PersonalBudgetEvents implements EventHandler<PersonalBudgetEvents.Spent> {

    private final Ledger ledger;

    PersonalBudgetEvents(Ledger ledger) {
        this.ledger = ledger;
    }

    record Spent(String entryId, String municipality, LocalDate month, String category, Long spentCents) {}

    @Override
    public String topic() {
        return "jeugdhulp.contracting.declarations";
    }

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.personal-budget.spent.v1";
    }

    @Override
    public Class<Spent> dataType() {
        return Spent.class;
    }

    @Override
    public void handle(ReceivedEvent<Spent> event) {
        Spent spent = event.data();
        ledger.post(
                event.region(),
                List.of(Entry.of(
                        EntryKind.PERSONAL_BUDGET,
                        "personal-budget:" + spent.entryId(),
                        spent.municipality(),
                        spent.category(),
                        spent.month(),
                        spent.spentCents(),
                        null)));
    }
}
