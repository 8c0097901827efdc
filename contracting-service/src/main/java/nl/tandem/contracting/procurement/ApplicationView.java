package nl.tandem.contracting.procurement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Application", description = "A provider that asks to be contracted, and what came of it.")
public record ApplicationView(
        UUID applicationId,
        UUID procurementId,

        @Schema(description = "AGB code of the provider (aanbieder).")
        String providerCode,

        @Schema(description = "When it applied.") LocalDate appliedOn,

        List<Check> checks,

        @Schema(description = "Whether every requirement is met.")
        boolean qualified,

        @Schema(description = "What came of it.") ProcurementRequests.@Nullable Decision decision,

        @Schema(description = "When that was decided.") @Nullable
        LocalDate decidedOn,

        @Schema(description = "Where the decision is found.") @Nullable
        String decisionReference,

        @Schema(description = "Why it was refused.") @Nullable
        String reason,

        @Schema(description = "The contract that came of it.") @Nullable
        UUID contractId) {

    public boolean isAdmitted() {
        return decision == ProcurementRequests.Decision.ADMITTED;
    }
}
