package nl.tandem.contracting.transformation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is asked about plans and agendas. */
final class TransformationRequests {

    private TransformationRequests() {}

    @Schema(name = "NewTransformationPlan", description = "Says what a provider means to change in a year.")
    record NewPlan(
            @NotNull
            @Pattern(regexp = "^[0-9]{8}$", message = "An AGB code has eight digits.")
            @Schema(description = "AGB code of the provider (aanbieder).", examples = "12345678")
            String providerCode,

            @NotNull @Min(2015) @Max(2100) @Schema(description = "The year.", examples = "2027")
            Integer year,

            @NotEmpty @Size(max = 100) List<@NotNull @Valid PlanLine> lines) {}

    @Schema(name = "TransformationPlanJudgement", description = "Accepts a plan, or returns it with a remark.")
    record Judgement(
            @NotNull @Schema(description = "ACCEPTED or RETURNED.")
            PlanState state,

            @Size(max = 2000) @Schema(description = "Why; required when it is returned.") @Nullable
            String remark) {}

    @Schema(name = "NewWorkAgenda", description = "Adopts the joint work agenda of a year.")
    record NewAgenda(
            @NotNull @Min(2015) @Max(2100) @Schema(description = "The year.", examples = "2027")
            Integer year,

            @NotNull @Size(max = 200) @Schema(description = "What municipalities add of their own.")
            List<@NotNull @Valid MunicipalLine> municipalLines,

            @NotBlank @Size(max = 200) @Schema(description = "Where the decision is found.")
            String decisionReference,

            @NotNull @PastOrPresent @Schema(description = "When it was adopted.")
            LocalDate adoptedOn) {}

    @Schema(name = "MunicipalLine", description = "What a municipality adds to the agenda.")
    record MunicipalLine(
            @NotNull
            @Pattern(regexp = "^[0-9]{4}$", message = "A municipality code has four digits.")
            @Schema(description = "CBS code.", examples = "0505")
            String municipality,

            @NotNull @Valid PlanLine line) {}
}
