package nl.tandem.contracting.provider;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Provider", description = "A provider of youth care (aanbieder).")
record ProviderView(
        @Schema(description = "AGB code (AGB-code).", examples = "12345678")
        String agbCode,

        @Schema(description = "Name of the provider (aanbieder).")
        String name,

        @Schema(description = "Number in the trade register (KVK-nummer).") @Nullable
        String kvkNumber,

        @Schema(description = "Legal form (rechtsvorm).") @Nullable
        String legalForm,

        @Schema(description = "When it was registered here.")
        Instant registeredAt) {

    static ProviderView of(Provider provider) {
        return new ProviderView(
                provider.agbCode, provider.name, provider.kvkNumber, provider.legalForm, provider.registeredAt);
    }
}
