package nl.tandem.contracting.referral;

import java.util.UUID;
import nl.tandem.kit.event.DomainEvent;

/** The municipality allocated care by a referral. */
public record ReferralAllocated(
        UUID referralId, String municipality, String providerCode, String referrerType, long allocationNumber)
        implements DomainEvent {

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.referral.allocated.v1";
    }

    @Override
    public String topic() {
        return "jeugdhulp.contracting.allocations";
    }

    @Override
    public String aggregateId() {
        return referralId.toString();
    }
}
