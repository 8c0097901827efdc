package nl.tandem.contracting.clientstop.waitinglist;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.tandem.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "WaitingListApproach", description = "The approach of a waiting list (wachtlijst) in seven steps.")
record Approach(
        UUID approachId,

        @Schema(description = "AGB code of the provider (aanbieder).", examples = "12345678")
        String providerCode,

        @Schema(description = "Product category (JZ020).", examples = "45")
        String category,

        ApproachState state,

        LocalDate openedOn,

        @Schema(description = "The step to be taken next; absent when it ended.") @Nullable
        ApproachStep nextStep,

        @Schema(description = "The steps that were taken, in order.")
        List<TakenStep> steps) {

    static Approach of(
            UUID approachId,
            String providerCode,
            String category,
            ApproachState state,
            LocalDate openedOn,
            List<TakenStep> steps) {
        return new Approach(
                approachId,
                providerCode,
                category,
                state,
                openedOn,
                next(state, steps).orElse(null),
                steps);
    }

    private static Optional<ApproachStep> next(ApproachState state, List<TakenStep> steps) {
        return state == ApproachState.OPEN ? ApproachStep.numbered(steps.size() + 1) : Optional.empty();
    }

    /** The state after a step, which must be the next one. */
    ApproachState after(ApproachStep step, StepOutcome outcome) {
        if (state != ApproachState.OPEN) {
            throw new Problem(
                    409,
                    "waiting-list-approach-ended",
                    "The approach is %s; open a new one when the waiting list is back.".formatted(state));
        }
        if (step != nextStep) {
            throw new Problem(
                    409,
                    "waiting-list-step-out-of-order",
                    "The next step is %s; the steps are taken in their order, none is left out.".formatted(nextStep));
        }
        if (outcome == StepOutcome.SOLVED) {
            return ApproachState.SOLVED;
        }
        return step == ApproachStep.INNOVATION ? ApproachState.EXHAUSTED : ApproachState.OPEN;
    }
}
