package nl.tandem.contracting.clientstop.waitinglist;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "RevisionProposal",
        description = "A draft for the board to revise a contract (herzien contract), with the figures of its day.")
record RevisionProposal(
        UUID proposalId,

        UUID contractId,

        @Schema(description = "AGB code of the provider (aanbieder).", examples = "12345678")
        String providerCode,

        int careYear,

        RevisionCause cause,

        @Schema(description = "The approach of the waiting list.") @Nullable
        UUID approachId,

        @Schema(description = "The ceiling on the day of the draft, in euro cents.")
        long ceilingCents,

        @Schema(description = "What was allocated and not declared, in euro cents.")
        long reservedCents,

        @Schema(description = "What was declared and approved, in euro cents.")
        long declaredCents,

        @Schema(description = "What the ceiling should become, in euro cents; absent when a threshold drafted it.")
        @Nullable
        Long proposedCeilingCents,

        String explanation,

        LocalDate draftedOn) {

    private static final BigInteger THREATENED_FROM_PERCENT = BigInteger.valueOf(70);

    /** From 70 % of use on region and provider consult; before that nothing is threatened. */
    static boolean isOverrunThreatened(long ceilingCents, long reservedCents, long declaredCents) {
        BigInteger used = BigInteger.valueOf(reservedCents).add(BigInteger.valueOf(declaredCents));
        return used.multiply(BigInteger.valueOf(100))
                        .compareTo(BigInteger.valueOf(ceilingCents).multiply(THREATENED_FROM_PERCENT))
                >= 0;
    }
}
