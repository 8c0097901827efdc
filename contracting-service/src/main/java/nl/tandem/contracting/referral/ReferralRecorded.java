package nl.tandem.contracting.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.kit.event.DomainEvent;
import org.jspecify.annotations.Nullable;

/** A referral to care was recorded. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferralRecorded(
        UUID referralId,
        String municipality,
        String providerCode,
        String referrerType,
        @Nullable String institutionCode,
        String category,
        LocalDate datedOn)
        implements DomainEvent {

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.referral.recorded.v1";
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
