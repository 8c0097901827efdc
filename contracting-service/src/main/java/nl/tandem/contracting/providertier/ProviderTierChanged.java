package nl.tandem.contracting.providertier;

import java.time.LocalDate;
import nl.tandem.kit.event.DomainEvent;

/** A provider is something else to the region from a day on. */
public record ProviderTierChanged(String providerCode, Tier tier, LocalDate fromDay, String decisionReference)
        implements DomainEvent {

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.provider-tier.changed.v1";
    }

    @Override
    public String topic() {
        return "jeugdhulp.contracting.providers";
    }

    @Override
    public String aggregateId() {
        return providerCode;
    }
}
