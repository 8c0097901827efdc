package nl.tandem.monitoring.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.event.EventHandler;
import nl.tandem.kit.event.ReceivedEvent;

/** Hears of referrals (verwijzingen). */
@ApplicationScoped
class ReferralRecorded implements EventHandler<Referral> {

    private final Database database;
    private final TouchedMonths touched;

    ReferralRecorded(Database database, TouchedMonths touched) {
        this.database = database;
        this.touched = touched;
    }

    @Override
    public String topic() {
        return "jeugdhulp.contracting.allocations";
    }

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.referral.recorded.v1";
    }

    @Override
    public Class<Referral> dataType() {
        return Referral.class;
    }

    @Override
    public void handle(ReceivedEvent<Referral> event) {
        Referral heard = event.data();
        database.update(
                """
                INSERT INTO referral (region, referral_id, municipality, provider_code, referrer_type, category, dated_on)
                VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                """,
                event.region(),
                heard.referralId(),
                heard.municipality(),
                heard.providerCode(),
                heard.referrerType(),
                Objects.requireNonNullElse(heard.category(), ""),
                heard.datedOn());
        touched.touch(event.region(), FactKind.REFERRAL, heard.municipality(), heard.datedOn());
    }
}
