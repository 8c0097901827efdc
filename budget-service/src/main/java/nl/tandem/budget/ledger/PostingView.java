package nl.tandem.budget.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A posting (boeking), with where it comes from. Nothing in it leads to a person.")
record PostingView(
        @Schema(description = "Id of the posting.") UUID postingId,

        @Schema(description = "Where the cost comes from.") EntryKind kind,

        @Schema(description = "Municipality (gemeente) that bears the cost: CBS code, four digits.")
        String municipality,

        @Schema(description = "Provider (aanbieder): AGB code, eight digits.") @Nullable
        String providerCode,

        @Schema(description = "Id of the contract (contract).") @Nullable
        String contractId,

        @Schema(description = "Id of the allocation (toewijzing).") @Nullable
        String allocationId,

        @Schema(description = "Id of the declaration (declaratie).") @Nullable
        String declarationId,

        @Schema(description = "Id of the declaration line (declaratieregel); a line posts once.") @Nullable
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
        LocalDate bookedOn,

        @Schema(description = "Whether its care year was closed before (nagekomen).")
        boolean late,

        @Schema(description = "What it is for, where no line says so.") @Nullable
        String description) {}
