package nl.tandem.monitoring.fact;

import jakarta.enterprise.context.ApplicationScoped;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.event.EventHandler;
import nl.tandem.kit.event.ReceivedEvent;

/** Hears how locations stand; of two reports about a week the later counts. */
@ApplicationScoped
class CapacityReported implements EventHandler<ReportedCapacity> {

    private final Database database;
    private final TouchedMonths touched;

    CapacityReported(Database database, TouchedMonths touched) {
        this.database = database;
        this.touched = touched;
    }

    @Override
    public String topic() {
        return "jeugdhulp.contracting.providers";
    }

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.capacity.reported.v1";
    }

    @Override
    public Class<ReportedCapacity> dataType() {
        return ReportedCapacity.class;
    }

    @Override
    public void handle(ReceivedEvent<ReportedCapacity> event) {
        ReportedCapacity heard = event.data();
        database.update(
                """
                INSERT INTO capacity_report AS known (region, provider_code, location, category, week, places, occupied,
                       waiting, bridged, weeks_to_intake, weeks_to_start, reported_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (region, provider_code, location, category, week) DO UPDATE
                   SET places = excluded.places, occupied = excluded.occupied, waiting = excluded.waiting,
                       bridged = excluded.bridged, weeks_to_intake = excluded.weeks_to_intake, weeks_to_start = excluded.weeks_to_start,
                       reported_at = excluded.reported_at
                 WHERE known.reported_at < excluded.reported_at
                """,
                event.region(),
                heard.providerCode(),
                heard.location(),
                heard.category(),
                heard.week(),
                heard.places(),
                heard.occupied(),
                heard.waiting(),
                heard.bridged(),
                heard.weeksToIntake(),
                heard.weeksToStart(),
                heard.reportedAt());
        touched.touch(event.region(), FactKind.CAPACITY, "", heard.week());
    }
}
