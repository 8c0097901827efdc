package nl.tandem.contracting.arrangement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.arrangement.ArrangementRequests.Block;
import nl.tandem.contracting.arrangement.ArrangementRequests.Decision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Arrangement", description = "Building blocks with one plan (arrangement).")
record Arrangement(
        UUID arrangementId,

        @Schema(description = "CBS code of the municipality that decides.")
        String municipality,

        @Schema(description = "AGB code of the provider (aanbieder).")
        String providerCode,

        @Schema(description = "What the municipality calls it.")
        String reference,

        @Schema(description = "Where the one plan is found.")
        String planReference,

        @Schema(description = "First day of the care.") LocalDate startDay,

        List<Block> blocks,

        @Schema(description = "What the access team decided.") @Nullable
        Decision decision,

        @Schema(description = "When it decided.") @Nullable LocalDate decidedOn,

        @Schema(description = "Why.") @Nullable String reason) {}
