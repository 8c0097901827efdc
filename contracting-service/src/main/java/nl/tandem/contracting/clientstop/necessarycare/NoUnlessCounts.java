package nl.tandem.contracting.clientstop.necessarycare;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NoUnlessCounts", description = "How often the no-unless rule was used in a period.")
record NoUnlessCounts(
        @Schema(description = "CBS code of the municipality (gemeente).", examples = "0505")
        String municipality,

        @Schema(description = "AGB code of the provider (aanbieder).", examples = "12345678")
        String providerCode,

        @Schema(description = "Asked in the period.") long asked,

        @Schema(description = "Of these: found necessary.") long necessary,

        @Schema(description = "Of these: found not necessary.")
        long notNecessary,

        @Schema(description = "Of these: not judged yet.") long open,

        @Schema(description = "Allocations under a stop that were flagged in the period.")
        long allocations,

        @Schema(description = "Of these: crisis care.") long crisisAllocations,

        @Schema(description = "Of these: without a verdict that they are necessary.")
        long allocationsWithoutVerdict) {}
