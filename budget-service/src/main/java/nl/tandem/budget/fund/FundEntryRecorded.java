package nl.tandem.budget.fund;

import java.util.UUID;
import nl.tandem.kit.event.DomainEvent;
import org.jspecify.annotations.Nullable;

/** Something went into or out of a fund; project is null when it is about none. */
record FundEntryRecorded(
        UUID fundEntryId,
        String fundCode,
        FundEntry.Kind kind,
        @Nullable String project,
        long amountCents,
        String description)
        implements DomainEvent {

    @Override
    public String eventType() {
        return "nl.jeugdhulp.budget.fund.entry-recorded.v1";
    }

    @Override
    public String topic() {
        return "jeugdhulp.budget.funds";
    }

    @Override
    public String aggregateId() {
        return fundCode;
    }
}
