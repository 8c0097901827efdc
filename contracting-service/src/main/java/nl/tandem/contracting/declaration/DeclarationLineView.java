package nl.tandem.contracting.declaration;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "DeclarationLine", description = "One line (prestatie) with the verdict on it.")
record DeclarationLineView(
        UUID lineId,

        @Schema(description = "Its place in the message, from 1.")
        int lineNumber,

        @Schema(description = "Pseudonym of the client (jeugdige); absent when no such client is known.") @Nullable
        String clientPseudonym,

        @Schema(description = "The allocation (toewijzing); absent when the client has none with this number.")
        @Nullable
        UUID allocationId,

        @Schema(description = "The contract that it counts under; absent when none has the product.") @Nullable
        UUID contractId,

        @Schema(description = "What the provider calls the line (ReferentieNummer).")
        String reference,

        @Schema(description = "For a credit: the line that it takes back (VorigReferentieNummer).") @Nullable
        String previousReference,

        @Schema(description = "ToewijzingNummer of the municipality.")
        long allocationNumber,

        @Schema(description = "Product category (ProductCategorie).", examples = "45")
        String category,

        @Schema(description = "Product code (ProductCode).", examples = "45A48")
        String code,

        @Schema(description = "First day of the product period (ProductPeriode).")
        LocalDate periodStart,

        @Schema(description = "Last day of the product period (ProductPeriode).")
        LocalDate periodEnd,

        @Schema(description = "How much was delivered (GeleverdVolume), in the unit of the line.")
        long volume,

        @Schema(description = "Unit (Eenheid, WJ756).", examples = "01")
        String unit,

        @Schema(description = "Declared price of one unit (ProductTarief), in euro cents; absent with unit 83.")
        @Nullable
        Long tariffCents,

        @Schema(description = "What is asked for (IngediendBedrag), in euro cents; negative for a credit.")
        long amountCents,

        @Schema(description = "Whether it was approved (goedgekeurd), which is always as a whole.")
        boolean approved,

        @Schema(description = "Why it was rejected (afgekeurd); empty when approved.")
        List<String> returnCodes,

        @Schema(description = "The line that took it back later (credit).") @Nullable
        UUID creditedBy) {}
