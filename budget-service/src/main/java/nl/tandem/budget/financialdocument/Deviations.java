package nl.tandem.budget.financialdocument;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "How a budget and its forecast differ.")
public record Deviations(
        @Schema(description = "The budget it compares with.")
        UUID budgetDocumentId,

        @Schema(description = "Its column.") String budgetColumn,

        @Schema(description = "The forecast it rests on.") UUID forecastId,

        @Schema(description = "Last month of the period, 4 or 8.")
        int untilMonth,

        @Schema(description = "Post by post.") List<Line> lines) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DeviationLine", description = "One post of cost.")
    public record Line(
            @Schema(description = "Code of the post.") String post,

            @Schema(description = "Name.") String name,

            @Schema(description = "Budget, in euro cents.") long budgetCents,

            @Schema(description = "Realised in the period, in euro cents.")
            long realisedCents,

            @Schema(description = "Realised and committed (verplicht) of the year, in euro cents.")
            long committedCents,

            @Schema(description = "Forecast of the year, in euro cents.")
            long forecastCents,

            @Schema(description = "Forecast less budget, in euro cents.")
            long deviationCents,

            @Schema(description = "Explanation (toelichting).") @Nullable
            String explanation,

            @Schema(description = "Measure (maatregel), if it can be mitigated.") @Nullable
            String measure,

            @Schema(description = "How certain it is.") Certainty certainty,

            @Schema(description = "The light by the figures.")
            TrafficLight computedLight,

            @Schema(description = "The light as set by hand, with a reason.") @Nullable
            TrafficLight overriddenLight,

            @Schema(description = "Why it was set by hand.") @Nullable
            String overrideReason,

            @Schema(
                    description =
                            "Who is asked about it: the general board, or the municipalities for a mandated task.")
            Addressee addressee) {

        boolean isToBeAmended() {
            return certainty == Certainty.NEAR_CERTAIN && measure == null && deviationCents != 0;
        }
    }

    @Schema(description = "UNCERTAIN: onzeker. LIKELY: waarschijnlijk. NEAR_CERTAIN: vrijwel zeker.")
    public enum Certainty {
        UNCERTAIN,
        LIKELY,
        NEAR_CERTAIN
    }

    @Schema(description = "GENERAL_BOARD: gedelegeerde taak. MUNICIPALITIES: gemandateerde taak.")
    public enum Addressee {
        GENERAL_BOARD,
        MUNICIPALITIES
    }
}
