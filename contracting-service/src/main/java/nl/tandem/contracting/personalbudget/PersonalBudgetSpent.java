package nl.tandem.contracting.personalbudget;

import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.kit.event.DomainEvent;

/** What was spent by personal budgets (pgb) in a month was recorded or corrected; no provider declares it. */
public record PersonalBudgetSpent(
        UUID entryId, String municipality, LocalDate month, String category, long spentCents, int youths)
        implements DomainEvent {

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.personal-budget.spent.v1";
    }

    @Override
    public String topic() {
        return "jeugdhulp.contracting.declarations";
    }

    @Override
    public String aggregateId() {
        return entryId.toString();
    }
}
