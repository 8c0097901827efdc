package nl.tandem.contracting.provider;

import nl.tandem.kit.event.DomainEvent;

/** A provider may be contracted from now on. */
public record ProviderRegistered(String providerCode, String name) implements DomainEvent {

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.provider.registered.v1";
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
