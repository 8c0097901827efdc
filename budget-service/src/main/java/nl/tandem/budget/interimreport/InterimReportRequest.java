package nl.tandem.budget.interimreport;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.tandem.budget.financialdocument.Deviations;
import nl.tandem.budget.financialdocument.DocumentContent;
import nl.tandem.budget.financialdocument.DocumentKind;
import nl.tandem.budget.financialdocument.TrafficLight;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "An interim report (burap) to draw up.")
record InterimReportRequest(
        @Schema(description = "FIRST_INTERIM_REPORT (first four months) or SECOND_INTERIM_REPORT (first eight).")
        @NotNull
        DocumentKind kind,

        @Schema(description = "Title, unique in the region.") @NotBlank @Size(max = 300)
        String title,

        @Schema(description = "The adopted budget.") @NotNull
        UUID budgetDocumentId,

        @Schema(description = "Its column.") @NotBlank String budgetColumn,

        @Schema(description = "The forecast of the year.") @NotNull
        UUID forecastId,

        @Schema(description = "Above which part of the budget a deviation is red, in per mille; 50 when absent.")
        @Nullable
        @Min(0)
        @Max(1000)
        Integer redFromPermille,

        @Schema(description = "Where each post of cost gets its figures from.") @NotEmpty @Size(max = 500)
        List<@NotNull @Valid Line> lines,

        @Schema(description = "Risks (risicoparagraaf).") @Nullable @Size(max = 200)
        List<DocumentContent.@NotNull @Valid Risk> risks) {

    @Schema(name = "InterimReportLine", description = "One post.")
    record Line(
            @Schema(description = "Code of the post.") @NotBlank
            String post,

            @Schema(description = "Product categories that are booked on it.") @Nullable @Size(max = 100)
            List<@NotNull String> categories,

            @Schema(description = "Forecast of the year for a post that is not in the ledger, in euro cents.") @Nullable
            Long statedForecastCents,

            @Schema(description = "Realised in the period for a post that is not in the ledger, in euro cents.")
            @Nullable
            Long statedRealisedCents,

            @Schema(description = "Explanation (toelichting).") @Nullable @Size(max = 4000)
            String explanation,

            @Schema(description = "Measure (maatregel).") @Nullable @Size(max = 4000)
            String measure,

            @Schema(description = "How certain the deviation is.") @NotNull
            Deviations.Certainty certainty,

            @Schema(description = "The light as set by hand.") @Nullable
            TrafficLight overriddenLight,

            @Schema(description = "Why it is set by hand; with the light.") @Nullable @Size(max = 1000)
            String overrideReason) {

        List<String> everyCategory() {
            return Objects.requireNonNullElse(categories, List.of());
        }
    }
}
