package nl.tandem.monitoring.fact;

import jakarta.enterprise.context.ApplicationScoped;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.event.EventHandler;
import nl.tandem.kit.event.ReceivedEvent;

/** Hears which allocation a referral led to. */
@ApplicationScoped
class ReferralAllocated implements EventHandler<AllocatedReferral> {

    private final Database database;

    ReferralAllocated(Database database) {
        this.database = database;
    }

    @Override
    public String topic() {
        return "jeugdhulp.contracting.allocations";
    }

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.referral.allocated.v1";
    }

    @Override
    public Class<AllocatedReferral> dataType() {
        return AllocatedReferral.class;
    }

    @Override
    public void handle(ReceivedEvent<AllocatedReferral> event) {
        AllocatedReferral heard = event.data();
        database.update(
                """
                INSERT INTO referral_allocation (region, referral_id, municipality, allocation_number, referrer_type)
                VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                """,
                event.region(),
                heard.referralId(),
                heard.municipality(),
                heard.allocationNumber(),
                heard.referrerType());
    }
}
