package nl.tandem.projects.businesscase;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NewBusinessCase", description = "A business case in the fixed template.")
record BusinessCaseRequest(
        @Schema(description = "Code of the indicator that should move.", examples = "SHARE_WITH_RESIDENCE")
        @NotNull
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,63}", message = "must be a code of the catalogue, such as YOUTHS_IN_CARE")
        String indicatorCode,

        @Schema(description = "Value at the start (nulmeting).") @NotNull
        Long baseline,

        @Schema(description = "Value to reach (streefwaarde).") @NotNull
        Long target,

        @Schema(description = "Cost over the whole term in eurocents.") @NotNull @Min(0)
        Long costCents,

        @Schema(description = "Financial benefit over the whole term in eurocents.") @NotNull @Min(0)
        Long benefitCents,

        @Schema(description = "Social benefit (maatschappelijke baten) in words.") @NotNull @Size(min = 1, max = 4000)
        String socialBenefit,

        @Schema(description = "How and when it is measured.") @NotNull @Size(min = 1, max = 4000)
        String measurement) {}
