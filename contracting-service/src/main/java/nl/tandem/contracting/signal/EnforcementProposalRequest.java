package nl.tandem.contracting.signal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NewEnforcementProposal", description = "Asks the board to do something about misuse. Name no persons.")
record EnforcementProposalRequest(
        @NotNull @Schema(description = "What is proposed.") Measure measure,

        @NotNull
        @Min(0)
        @Max(999_999_999_999L)
        @Schema(description = "What is claimed back, in euro cents; 0 when nothing is.")
        Long amountCents,

        @NotBlank @Size(max = 4000) @Schema(description = "What happened and why this is proposed.")
        String explanation) {}
