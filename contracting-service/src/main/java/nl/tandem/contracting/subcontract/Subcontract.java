package nl.tandem.contracting.subcontract;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Subcontract", description = "A provider delivers a part of the care of another (onderaannemer).")
record Subcontract(
        UUID subcontractId,

        @Schema(description = "The contract of the head contractor.")
        UUID contractId,

        @Schema(description = "AGB code of the head contractor (hoofdaannemer), who stays the contact and declares.")
        String headCode,

        @Schema(description = "AGB code of the subcontractor (onderaannemer).")
        String subCode,

        @Schema(description = "First day.") LocalDate fromDay,

        @Schema(description = "Last day.") LocalDate untilDay,

        @Schema(description = "Part of an overspend of the contract that the head contractor bears, in percent.")
        int headBearsPercent,

        @Schema(description = "Where the agreement is found.")
        String reference) {}
