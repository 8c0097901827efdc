package nl.tandem.budget.financialdocument;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.tandem.budget.figures.Figures;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "What a version of a document says.")
public record DocumentContent(
        @Schema(description = "The figures; absent in a document of words only.") @Nullable @Valid
        Figures figures,

        @Schema(description = "Risks (risicoparagraaf).") @Nullable @Size(max = 200)
        List<@NotNull @Valid Risk> risks,

        @Schema(description = "Goals (doelen, BRTA) and what became of them.") @Nullable @Size(max = 200)
        List<@NotNull @Valid Goal> goals,

        @Schema(description = "Explanation (toelichting).") @Nullable @Size(max = 20000)
        String explanation,

        @Schema(
                description =
                        "What is not right in the source that was taken over (bevindingen), such as a table that the text"
                                + " contradicts.")
        @Nullable
        @Size(max = 100)
        List<@NotNull @Valid Finding> findings,

        @Schema(description = "Deviations from a budget, in an interim report.", readOnly = true) @Nullable
        Deviations deviations) {

    DocumentContent with(@Nullable Deviations computed) {
        return new DocumentContent(figures, risks, goals, explanation, findings, computed);
    }

    DocumentContent with(Figures changed) {
        return new DocumentContent(changed, risks, goals, explanation, findings, deviations);
    }

    @Schema(name = "DocumentFinding", description = "Something that is not right in a source.")
    public record Finding(
            @Schema(description = "Where it stands.") @NotBlank @Size(max = 300)
            String place,

            @Schema(description = "What is wrong, and how it is read here.") @NotBlank @Size(max = 2000)
            String description) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DocumentRisk", description = "A risk.")
    public record Risk(
            @Schema(description = "Code.") @NotBlank @Size(max = 50)
            String code,

            @Schema(description = "What may happen.") @NotBlank @Size(max = 2000)
            String description,

            @Schema(description = "Chance (kans) in per cent, 0 to 100.") @NotNull @Min(0) @Max(100)
            Integer chancePercent,

            @Schema(description = "Effect in euro cents.") @NotNull
            Long effectCents,

            @Schema(description = "Measure (beheersmaatregel).") @Nullable @Size(max = 2000)
            String measure) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DocumentGoal", description = "A goal.")
    public record Goal(
            @Schema(description = "Code.") @NotBlank @Size(max = 50)
            String code,

            @Schema(description = "The goal.") @NotBlank @Size(max = 2000)
            String goal,

            @Schema(description = "What became of it.") @Nullable @Size(max = 4000)
            String result) {}
}
