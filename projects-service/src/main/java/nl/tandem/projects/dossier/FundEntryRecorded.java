package nl.tandem.projects.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.event.EventHandler;
import nl.tandem.kit.event.ReceivedEvent;

/** Hears what funds gave to projects, and what they gave back. */
@ApplicationScoped
class FundEntryRecorded implements EventHandler<RecordedFundEntry> {

    private final Database database;

    FundEntryRecorded(Database database) {
        this.database = database;
    }

    @Override
    public String topic() {
        return "jeugdhulp.budget.funds";
    }

    @Override
    public String eventType() {
        return "nl.jeugdhulp.budget.fund.entry-recorded.v1";
    }

    @Override
    public Class<RecordedFundEntry> dataType() {
        return RecordedFundEntry.class;
    }

    @Override
    public void handle(ReceivedEvent<RecordedFundEntry> event) {
        RecordedFundEntry entry = event.data();
        if (entry.project() == null) {
            return;
        }
        boolean givesBack = entry.kind().equals("SETTLED_GRANT");
        database.update(
                """
                INSERT INTO spending (entry_id, region, project, fund_code, amount_cents, description) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT DO NOTHING
                """,
                entry.fundEntryId(),
                event.region(),
                entry.project(),
                entry.fundCode(),
                givesBack ? -entry.amountCents() : entry.amountCents(),
                entry.description());
    }
}
