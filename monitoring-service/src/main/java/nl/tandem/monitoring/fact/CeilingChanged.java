package nl.tandem.monitoring.fact;

import jakarta.enterprise.context.ApplicationScoped;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.event.EventHandler;
import nl.tandem.kit.event.ReceivedEvent;

/** Hears how full ceilings are; the latest counts. */
@ApplicationScoped
class CeilingChanged implements EventHandler<ChangedCeiling> {

    private final Database database;

    CeilingChanged(Database database) {
        this.database = database;
    }

    @Override
    public String topic() {
        return "jeugdhulp.contracting.contracts";
    }

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.ceiling.changed.v1";
    }

    @Override
    public Class<ChangedCeiling> dataType() {
        return ChangedCeiling.class;
    }

    @Override
    public void handle(ReceivedEvent<ChangedCeiling> event) {
        ChangedCeiling heard = event.data();
        database.update(
                """
                INSERT INTO contract_ceiling AS known (region, contract_id, care_year, provider_code, ceiling_cents,
                       reserved_cents, heard_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (region, contract_id, care_year) DO UPDATE
                   SET ceiling_cents = excluded.ceiling_cents, reserved_cents = excluded.reserved_cents,
                       heard_at = excluded.heard_at
                 WHERE known.heard_at < excluded.heard_at
                """,
                event.region(),
                heard.contractId(),
                heard.careYear(),
                heard.providerCode(),
                heard.ceilingCents(),
                heard.reservedCents(),
                event.time());
    }
}
