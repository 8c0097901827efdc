package nl.tandem.monitoring.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.event.EventHandler;
import nl.tandem.kit.event.ReceivedEvent;

/** Hears of allocations; the version recorded last counts. */
@ApplicationScoped
class AllocationRecorded implements EventHandler<AllocationVersion> {

    private final Database database;

    AllocationRecorded(Database database) {
        this.database = database;
    }

    @Override
    public String topic() {
        return "jeugdhulp.contracting.allocations";
    }

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.allocation.recorded.v1";
    }

    @Override
    public Class<AllocationVersion> dataType() {
        return AllocationVersion.class;
    }

    @Override
    public void handle(ReceivedEvent<AllocationVersion> event) {
        AllocationVersion heard = event.data();
        database.update(
                """
                INSERT INTO allocation AS known (region, allocation_id, municipality, allocation_number, provider_code,
                       client_pseudonym, category, product_code, start_date, end_date, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (region, allocation_id) DO UPDATE
                   SET category = excluded.category, product_code = excluded.product_code,
                       start_date = excluded.start_date, end_date = excluded.end_date, recorded_at = excluded.recorded_at
                 WHERE known.recorded_at < excluded.recorded_at
                """,
                event.region(),
                heard.allocationId(),
                heard.municipality(),
                heard.allocationNumber(),
                heard.providerCode(),
                heard.clientPseudonym(),
                Objects.requireNonNullElse(heard.category(), ""),
                Objects.requireNonNullElse(heard.code(), ""),
                heard.startDate(),
                heard.endDate(),
                heard.recordedAt());
    }
}
