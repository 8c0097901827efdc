package nl.tandem.contracting.provider;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import nl.tandem.kit.event.DomainEvent;
import org.jspecify.annotations.Nullable;

/** A provider as it is now: the last one of each provider stays in the reference topic. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProviderState(
        String providerCode,
        String name,
        @Nullable String kvkNumber,
        @Nullable String legalForm,
        Instant registeredAt) implements DomainEvent {

    static ProviderState of(Provider provider) {
        return new ProviderState(
                provider.agbCode, provider.name, provider.kvkNumber, provider.legalForm, provider.registeredAt);
    }

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.provider.state.v1";
    }

    @Override
    public String topic() {
        return "jeugdhulp.contracting.reference-providers";
    }

    @Override
    public String aggregateId() {
        return providerCode;
    }
}
