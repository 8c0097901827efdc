package nl.tandem.contracting.procurement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.procurement.Check.Requirement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Procurement", description = "A procedure by which care of a segment is bought (inkoopprocedure).")
public record ProcurementView(
        UUID procurementId,

        @Schema(description = "What the region calls it.") String reference,

        @Schema(description = "What it is about.") String title,

        @Schema(description = "The way of buying.") ProcedureKind kind,

        @Schema(description = "Code of the segment.") String segmentCode,

        @Schema(description = "When it is published.") LocalDate publishOn,

        @Schema(description = "Last day to apply.") LocalDate applyUntil,

        @Schema(description = "First day of the contracts.") LocalDate contractsStart,

        @Schema(description = "Last day of the contracts.") LocalDate contractsEnd,

        @Schema(description = "The first day on which contracts can start, as it is planned.")
        LocalDate readyOn,

        @Schema(description = "What is wrong with the planning; it is not refused for it.")
        List<String> warnings,

        List<Requirement> requirements,
        List<EntryWindow> entryWindows,

        @Schema(description = "How many may enter in a year before it is warned.") @Nullable
        Integer entryQuota,

        @Schema(description = "How many were admitted this year.")
        int admittedThisYear,

        @Schema(description = "Of a tender: what is guaranteed to the winners, in euro cents.") @Nullable
        Long guaranteedCents,

        @Schema(description = "Of a tender: what is reserved, in euro cents.") @Nullable
        Long reservedCents,

        @Schema(description = "Of a tender: what was released of the reserve, in euro cents.") @Nullable
        Long releasedCents,

        @Schema(description = "Where the decision is found.")
        String decisionReference) {}
