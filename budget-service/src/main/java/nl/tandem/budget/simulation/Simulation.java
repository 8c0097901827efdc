package nl.tandem.budget.simulation;

import java.util.List;
import nl.tandem.budget.scheme.SchemeType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What municipalities would have borne (doorrekening). Nothing of it is stored or booked.")
record Simulation(
        @Schema(description = "The outcome by care year.") List<OfYear> years) {

    @Schema(name = "SimulatedYear", description = "One care year.")
    record OfYear(
            @Schema(description = "Care year (zorgjaar).") int careYear,

            @Schema(description = "Cost of the region in euro cents.")
            long totalCents,

            @Schema(description = "The schemes, in the order they were given.")
            List<Outcome> outcomes) {}

    @Schema(name = "SimulatedOutcome", description = "One scheme in one year.")
    record Outcome(
            @Schema(description = "Name of the variant.") String variant,

            @Schema(description = "Scheme (verrekenwijze).") SchemeType scheme,

            @Schema(
                    description =
                            "Sum of what changes hands beside the first variant, in euro cents (herverdeeleffect).")
            long swingCents,

            @Schema(description = "CBS codes of who pays less than under the first variant (voordeelgemeenten).")
            List<String> winners,

            @Schema(description = "CBS codes of who pays more (nadeelgemeenten).")
            List<String> losers,

            @Schema(description = "By municipality.") List<Effect> effects) {}

    @Schema(name = "SimulatedEffect", description = "One municipality under one scheme.")
    record Effect(
            @Schema(description = "CBS code, four digits.") String municipality,

            @Schema(description = "Contribution (bijdrage) in euro cents.")
            long contributionCents,

            @Schema(description = "More (or, negative, less) than under the first variant, in euro cents.")
            long differenceCents,

            @Schema(
                    description =
                            "More (or, negative, less) than in the year before under the same scheme, in euro cents;"
                                    + " absent in the first year.")
            @Nullable
            Long swingFromYearBeforeCents) {}
}
