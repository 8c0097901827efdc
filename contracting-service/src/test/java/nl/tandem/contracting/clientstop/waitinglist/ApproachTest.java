package nl.tandem.contracting.clientstop.waitinglist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.tandem.kit.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ApproachTest {

    @Test
    void thereAreSevenStepsInOrder() {
        assertEquals(
                IntStream.rangeClosed(1, 7).boxed().toList(),
                List.of(ApproachStep.values()).stream()
                        .map(ApproachStep::number)
                        .toList());
        Approach approach = after(0, ApproachState.OPEN);
        for (int taken = 0; taken < 7; taken++) {
            ApproachStep next = ApproachStep.numbered(taken + 1).orElseThrow();
            assertEquals(next, approach.nextStep());
            ApproachState state = approach.after(next, StepOutcome.CONTINUE);
            assertEquals(taken == 6 ? ApproachState.EXHAUSTED : ApproachState.OPEN, state);
            approach = after(taken + 1, state);
        }
        assertEquals(null, approach.nextStep());
    }

    @ParameterizedTest
    @EnumSource
    void everyStepMaySolveIt(ApproachStep step) {
        assertEquals(
                ApproachState.SOLVED,
                after(step.number() - 1, ApproachState.OPEN).after(step, StepOutcome.SOLVED));
    }

    @Test
    void noOtherStepThanTheNextIsTaken() {
        for (int taken = 0; taken < 7; taken++) {
            Approach approach = after(taken, ApproachState.OPEN);
            for (ApproachStep step : ApproachStep.values()) {
                if (step.number() != taken + 1) {
                    assertRefused("waiting-list-step-out-of-order", approach, step);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SOLVED", "EXHAUSTED"})
    void nothingFollowsTheEnd(ApproachState state) {
        for (ApproachStep step : ApproachStep.values()) {
            assertRefused("waiting-list-approach-ended", after(3, state), step);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 0, 699, false",
        "1000, 0, 700, true",
        "1000, 350, 350, true",
        "1000, 2000, 0, true",
        "0, 0, 0, true",
        "999999999999999, 0, 699999999999999, false"
    })
    void anOverrunIsThreatenedFromSeventyPercentOn(long ceiling, long reserved, long declared, boolean threatened) {
        assertEquals(threatened, RevisionProposal.isOverrunThreatened(ceiling, reserved, declared));
    }

    private static void assertRefused(String rule, Approach approach, ApproachStep step) {
        assertEquals(
                rule,
                assertThrows(Problem.class, () -> approach.after(step, StepOutcome.CONTINUE))
                        .slug());
    }

    private static Approach after(int taken, ApproachState state) {
        List<TakenStep> steps = new ArrayList<>();
        for (int number = 1; number <= taken; number++) {
            steps.add(new TakenStep(
                    ApproachStep.numbered(number).orElseThrow(),
                    StepActor.SERVICE_ORGANISATION,
                    "E-" + number,
                    StepOutcome.CONTINUE,
                    LocalDate.of(2026, 3, number),
                    Instant.EPOCH));
        }
        return Approach.of(UUID.randomUUID(), "12345678", "45", state, LocalDate.of(2026, 3, 1), steps);
    }
}
