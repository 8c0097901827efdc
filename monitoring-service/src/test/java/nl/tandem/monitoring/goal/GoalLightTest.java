package nl.tandem.monitoring.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.tandem.monitoring.indicator.Direction;
import org.junit.jupiter.api.Test;

/** The light of a target, by its rule. */
class GoalLightTest {

    @Test
    void whatIsReachedIsGreenWhicheverWayIsBetter() {
        assertEquals(GoalLight.GREEN, GoalLight.of(Direction.LOWER, 1000L, 900L, 900L, 6));
        assertEquals(GoalLight.GREEN, GoalLight.of(Direction.HIGHER, 700L, 750L, 760L, 1));
        assertEquals(GoalLight.GREEN, GoalLight.of(Direction.LOWER, null, 900L, 890L, 6));
    }

    /** Half of the year: half of the way from 1000 to 900 is 950. */
    @Test
    void asFarAsTheYearIsOnIsAmberAndLessIsRed() {
        assertEquals(GoalLight.AMBER, GoalLight.of(Direction.LOWER, 1000L, 900L, 950L, 6));
        assertEquals(GoalLight.RED, GoalLight.of(Direction.LOWER, 1000L, 900L, 951L, 6));
        assertEquals(GoalLight.RED, GoalLight.of(Direction.LOWER, 1000L, 900L, 950L, 7));
        assertEquals(GoalLight.RED, GoalLight.of(Direction.LOWER, 1000L, 900L, 1010L, 6));
    }

    @Test
    void withoutBaselineWhatIsNotReachedIsRedAndWithoutTargetNothingIsSaid() {
        assertEquals(GoalLight.RED, GoalLight.of(Direction.HIGHER, null, 900L, 890L, 6));
        assertEquals(GoalLight.NONE, GoalLight.of(Direction.HIGHER, 800L, null, 890L, 6));
        assertEquals(GoalLight.NONE, GoalLight.of(Direction.HIGHER, 800L, 900L, null, 6));
    }

    @Test
    void whereNeitherWayIsBetterTheTargetSaysIt() {
        assertEquals(GoalLight.GREEN, GoalLight.of(Direction.NEITHER, 1000L, 1075L, 1080L, 12));
        assertEquals(GoalLight.RED, GoalLight.of(Direction.NEITHER, 1000L, 1075L, 1000L, 12));
        assertEquals(GoalLight.NONE, GoalLight.of(Direction.NEITHER, null, 1075L, 1080L, 12));
    }

    /** Referrals rise from 200 to 215: 7.5 % more. */
    @Test
    void theIndexIsInTenthsAndNothingWithoutABaseline() {
        assertEquals(1075L, GoalProgress.index(200L, 215L));
        assertEquals(null, GoalProgress.index(0L, 215L));
        assertEquals(null, GoalProgress.index(null, 215L));
    }
}
