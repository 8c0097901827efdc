package nl.tandem.contracting.trajectory;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.trajectory.TrajectoryRequests.NewLead;
import nl.tandem.contracting.trajectory.TrajectoryRequests.Share;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Trajectory", description = "A result for a fixed budget that follows the youth (trajectfinanciering).")
record Trajectory(
        UUID trajectoryId,

        @Schema(description = "CBS code of the municipality that pays.")
        String municipality,

        @Schema(description = "What the municipality calls it.")
        String reference,

        @Schema(description = "Code of the care profile.") @Nullable
        String profileCode,

        @Schema(description = "The fixed budget, in euro cents.")
        long budgetCents,

        @Schema(description = "What may be paid at the start, in euro cents.")
        long startCents,

        @Schema(description = "What was paid, in euro cents.")
        long paidCents,

        @Schema(description = "First day.") LocalDate fromDay,

        @Schema(description = "Last day as it is meant.") LocalDate untilDay,

        @Schema(description = "When the result was reached.") @Nullable
        LocalDate endedOn,

        @Schema(description = "Who leads, oldest first; the last one that began.")
        List<NewLead> leads,

        @Schema(description = "What each partner has of the budget.")
        List<Share> shares) {

    /** What may be paid before the end: a part of the budget, without parts of a cent. */
    static long startCents(long budgetCents, int percent) {
        return BigInteger.valueOf(budgetCents)
                .multiply(BigInteger.valueOf(percent))
                .divide(BigInteger.valueOf(100))
                .longValueExact();
    }

    /** What may still be paid now. */
    long payable(boolean ended) {
        return (ended ? budgetCents : startCents) - paidCents;
    }
}
