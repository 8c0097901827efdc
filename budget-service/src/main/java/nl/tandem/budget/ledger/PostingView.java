package nl.tandem.budget.ledger;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A posting (boeking): one approved declaration line. Nothing in it leads to a person.")
record PostingView(
        @Schema(description = "Id of the posting.") UUID postingId,

        @Schema(description = "Municipality (gemeente) that bears the cost: CBS code, four digits.")
        String municipality,

        @Schema(description = "Provider (aanbieder): AGB code, eight digits.")
        String providerCode,

        @Schema(description = "Id of the contract (contract).")
        String contractId,

        @Schema(description = "Id of the allocation (toewijzing).")
        String allocationId,

        @Schema(description = "Id of the declaration (declaratie).")
        String declarationId,

        @Schema(description = "Id of the declaration line (declaratieregel); a line posts once.")
        String lineId,

        @Schema(description = "Product category (productcategorie).")
        String category,

        @Schema(description = "Product code (productcode).") String code,

        @Schema(description = "Year in which the care was given (zorgjaar).")
        int careYear,

        @Schema(description = "Month in which the care was given (zorgmaand), 1 to 12.")
        int careMonth,

        @Schema(description = "Amount in euro cents; negative for a credit (creditering).")
        long amountCents,

        @Schema(description = "Day of booking (boekdatum), in Dutch time.")
        LocalDate bookedOn) {}
