package nl.tandem.contracting.subcontract;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.tandem.kit.money.LargestRemainder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "SubcontractOverspend",
        description = "Who bears what of an overspend that care of a subcontractor made.")
record Overspend(
        @Schema(description = "The subcontract whose clause says who bears what.")
        UUID subcontractId,

        @Schema(description = "Care year (zorgjaar).") int careYear,

        @Schema(description = "The overspend, in euro cents.")
        long overspendCents,

        @Schema(description = "What the head contractor bears, in euro cents.")
        long headCents,

        @Schema(description = "What the subcontractor bears, in euro cents.")
        long subCents,

        @Schema(description = "When it was settled.") LocalDate settledOn) {

    static Overspend of(Subcontract clause, int careYear, long overspendCents, LocalDate settledOn) {
        Map<String, Long> parts = LargestRemainder.divide(
                overspendCents,
                Map.of(
                        "head",
                        BigInteger.valueOf(clause.headBearsPercent()),
                        "sub",
                        BigInteger.valueOf(100L - clause.headBearsPercent())));
        return new Overspend(
                clause.subcontractId(),
                careYear,
                overspendCents,
                parts.getOrDefault("head", 0L),
                parts.getOrDefault("sub", 0L),
                settledOn);
    }
}
