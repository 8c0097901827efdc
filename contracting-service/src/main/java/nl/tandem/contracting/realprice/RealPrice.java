package nl.tandem.contracting.realprice;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RealPrice", description = "On what a tariff rests, and whether the tariff covers it (reële prijs).")
record RealPrice(
        UUID priceId,
        UUID contractId,

        @Schema(description = "AGB code of the provider (aanbieder).")
        String providerCode,

        @Schema(description = "Product category (JZ020).") String category,

        @Schema(description = "Product code.") String code,

        @Schema(description = "Professionals, with their time without clients, in euro cents.")
        long staffCents,

        @Schema(description = "Other cost bound to clients, in euro cents.")
        long clientCents,

        @Schema(description = "Overhead, in euro cents.") long overheadCents,

        @Schema(description = "Indexation, in euro cents.") long indexationCents,

        @Schema(description = "What a unit really costs, in euro cents.")
        long totalCents,

        @Schema(description = "The tariff that holds today, in euro cents.")
        long tariffCents,

        @Schema(description = "What the tariff is short of it, in euro cents; 0 when it covers it.")
        long shortCents,

        @Schema(description = "Where it is found.") String source) {}
