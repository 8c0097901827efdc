package nl.tandem.projects.businesscase;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What came of a business case (kosten-batenanalyse achteraf).")
record CaseEvaluation(
        @Schema(description = "Value at the end.") @NotNull Long value,

        @Schema(description = "Cost in eurocents.") @NotNull @Min(0)
        Long costCents,

        @Schema(description = "Financial benefit in eurocents.") @NotNull @Min(0)
        Long benefitCents,

        @Schema(description = "Social benefit in words.") @NotNull @Size(min = 1, max = 4000)
        String socialBenefit) {}
