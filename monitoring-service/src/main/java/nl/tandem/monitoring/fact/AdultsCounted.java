package nl.tandem.monitoring.fact;

import jakarta.enterprise.context.ApplicationScoped;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.event.EventHandler;
import nl.tandem.kit.event.ReceivedEvent;

/** Hears how many youths had come of age on the first of a month. */
@ApplicationScoped
class AdultsCounted implements EventHandler<CountedAdults> {

    private final Database database;
    private final TouchedMonths touched;

    AdultsCounted(Database database, TouchedMonths touched) {
        this.database = database;
        this.touched = touched;
    }

    @Override
    public String topic() {
        return "jeugdhulp.contracting.allocations";
    }

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.adults.counted.v1";
    }

    @Override
    public Class<CountedAdults> dataType() {
        return CountedAdults.class;
    }

    @Override
    public void handle(ReceivedEvent<CountedAdults> event) {
        CountedAdults heard = event.data();
        database.update("""
                INSERT INTO adult_count (region, municipality, counted_on, adults, youths) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (region, municipality, counted_on) DO NOTHING
                """, event.region(), heard.municipality(), heard.countedOn(), heard.adults(), heard.youths());
        touched.touch(event.region(), FactKind.ADULT, heard.municipality(), heard.countedOn());
    }
}
