package nl.tandem.contracting.ceiling;

import java.util.UUID;
import nl.tandem.contracting.ceiling.TrafficLight.Thresholds;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Ceiling",
        description = "The ceiling (bestedingsruimte) of a contract in one care year; it never stops care.")
record CeilingView(
        @Schema(description = "The contract.") UUID contractId,

        @Schema(description = "AGB code of the provider (aanbieder).", examples = "12345678")
        String providerCode,

        @Schema(description = "Care year (zorgjaar).", examples = "2026")
        int careYear,

        @Schema(description = "What the contract may cost in the year, in euro cents.")
        long ceilingCents,

        @Schema(description = "Allocated and not declared yet (toegewezen, nog niet gedeclareerd), in euro cents.")
        long reservedCents,

        @Schema(description = "Declared and approved (gerealiseerd), in euro cents.")
        long declaredCents,

        @Schema(description = "What is left, in euro cents; negative when more is spoken for than the ceiling holds.")
        long freeCents,

        @Schema(description = "How full it is (stoplicht).") TrafficLight trafficLight) {

    static CeilingView of(Ceiling ceiling, Thresholds thresholds) {
        return new CeilingView(
                ceiling.contractId(),
                ceiling.providerCode(),
                ceiling.careYear(),
                ceiling.ceilingCents(),
                ceiling.reservedCents(),
                ceiling.declaredCents(),
                ceiling.freeCents(),
                ceiling.trafficLight(thresholds));
    }
}
