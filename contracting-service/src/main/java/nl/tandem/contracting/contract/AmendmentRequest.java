package nl.tandem.contracting.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@FitsTogether
@Schema(name = "Amendment", description = "What is agreed instead, from a day on.")
record AmendmentRequest(
        @NotNull @Schema(description = "First day on which it counts: after the first day of the contract.")
        LocalDate effectiveFrom,

        @NotNull
        @Schema(
                description = "REVISION (herziening), PRODUCTS (producten en tarieven), EXTENSION (verlenging) or"
                        + " CORRECTION (correctie); INDEXATION comes from a proposal.")
        AmendmentReason reason,

        @Size(max = 2000) @Schema(description = "What moved the parties; no personal data.") @Nullable
        String explanation,

        @NotBlank @Size(max = 200) @Schema(description = "Where the decision is found (besluit).")
        String decisionReference,

        @Schema(description = "New last day when the term becomes longer.") @Nullable
        LocalDate endDate,

        @NotEmpty
        @Size(max = 1000)
        @Schema(description = "All that may be delivered from that day on; what is left out may not any more.")
        List<DraftContractRequest.@NotNull @Valid Product> products)
        implements Agreed {

    @Override
    public LocalDate startDate() {
        return effectiveFrom;
    }
}
