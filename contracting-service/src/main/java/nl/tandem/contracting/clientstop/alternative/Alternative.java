package nl.tandem.contracting.clientstop.alternative;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Alternative", description = "A provider with the same care and without a stop for it.")
record Alternative(
        @Schema(description = "AGB code of the provider (aanbieder).", examples = "12345678")
        String providerCode,

        @Schema(description = "Its name.") String name,

        @Schema(description = "The contract that holds the product.")
        UUID contractId,

        @Schema(description = "Last day of that contract.") LocalDate contractEnd,

        @Schema(description = "Free places that it reported last for the category; absent when it reports none.")
        @Nullable
        Integer freePlaces) {}
