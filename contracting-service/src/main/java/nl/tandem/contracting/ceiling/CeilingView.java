package nl.tandem.contracting.ceiling;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.ceiling.TrafficLight.Thresholds;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Ceiling",
        description = "The ceiling (bestedingsruimte) of a contract in one care year; it never stops care.")
record CeilingView(
        @Schema(description = "The contract.") UUID contractId,

        @Schema(description = "AGB code of the provider (aanbieder).", examples = "12345678")
        String providerCode,

        @Schema(description = "Care year (zorgjaar).", examples = "2026")
        int careYear,

        @Schema(description = "INTENTION (voorgenomen) or FIXED (vastgesteld).")
        CeilingState state,

        @Schema(description = "What the contract may cost in the year, in euro cents.")
        long ceilingCents,

        @Schema(description = "Allocated and not declared yet (toegewezen, nog niet gedeclareerd), in euro cents.")
        long reservedCents,

        @Schema(description = "Declared and approved (gerealiseerd), in euro cents.")
        long declaredCents,

        @Schema(description = "What is left, in euro cents; negative when more is spoken for than the ceiling holds.")
        long freeCents,

        @Schema(
                description =
                        "Expected beside what is allocated (voorzien), in euro cents; it counts for the traffic light.")
        long foreseenCents,

        @Schema(description = "Percentages of use that are told when they are reached (drempels).")
        List<Integer> thresholds,

        @Schema(description = "The highest of these that is reached; 0 for none.")
        int reachedPercent,

        @Schema(
                description = "Until when region and provider have to consult (overleg), two weeks after the lowest"
                        + " threshold was reached; absent when they need not.")
        @Nullable
        LocalDate consultationDue,

        @Schema(
                description =
                        "How full it is by the rule (stoplicht): declared, reserved and foreseen, against the ceiling.")
        TrafficLight trafficLight,

        @Schema(description = "What somebody made of the traffic light; it stands beside the rule.") @Nullable
        TrafficLight trafficLightOverride,

        @Schema(description = "Why somebody set the traffic light.") @Nullable
        String overrideReason) {

    static CeilingView of(Ceiling ceiling, Thresholds thresholds) {
        Ceiling.OwnLight override = ceiling.override();
        return new CeilingView(
                ceiling.contractId(),
                ceiling.providerCode(),
                ceiling.careYear(),
                ceiling.state(),
                ceiling.ceilingCents(),
                ceiling.reservedCents(),
                ceiling.declaredCents(),
                ceiling.freeCents(),
                ceiling.foreseenCents(),
                ceiling.thresholds(),
                ceiling.reachedPercent(),
                ceiling.consultationDue(),
                ceiling.trafficLight(thresholds),
                override == null ? null : override.light(),
                override == null ? null : override.reason());
    }
}
