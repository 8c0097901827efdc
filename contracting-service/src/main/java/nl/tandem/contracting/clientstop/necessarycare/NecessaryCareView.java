package nl.tandem.contracting.clientstop.necessarycare;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "NecessaryCare",
        description = "An allocation of new care at a provider under a stop. Its lines are judged like any other.")
record NecessaryCareView(
        UUID allocationId,

        @Schema(description = "ToewijzingNummer.", examples = "300201")
        long allocationNumber,

        @Schema(description = "CBS code of the municipality (gemeente).", examples = "0505")
        String municipality,

        @Schema(description = "AGB code of the provider (aanbieder).", examples = "12345678")
        String providerCode,

        UUID clientStopId,

        Passage passage,

        @Schema(description = "The request that the expert team judged.") @Nullable
        UUID requestId,

        LocalDate flaggedOn,

        @Schema(description = "What is declared on it and approved, credits taken off, in euro cents.")
        long approvedCents) {}
