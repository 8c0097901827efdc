package nl.tandem.monitoring.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tandem.monitoring.indicator.IndicatorCode;
import org.junit.jupiter.api.Test;

/** Levels and edges, worked by hand. */
class LevelTest {

    /** 120 against a mean of 100 is 20 % more. */
    @Test
    void aChangeIsAgainstTheMeanOfThePeriodsBefore() {
        assertEquals(200L, Level.ofChange(SignalKind.RISE, 120, List.of(90L, 100L, 110L)));
        assertEquals(-200L, Level.ofChange(SignalKind.FALL, 120, List.of(90L, 100L, 110L)));
        assertEquals(null, Level.ofChange(SignalKind.RISE, 120, List.of()));
        assertEquals(null, Level.ofChange(SignalKind.RISE, 120, List.of(0L)));
    }

    /** Of 10, 12, 14, 16, 100 the median is 14 and the median deviation 2: 86 / (2 x 1.4826) = 29.0. */
    @Test
    void aDistanceIsRobustAgainstTheOutlierItself() {
        assertEquals(290L, Level.ofDistance(100, List.of(10L, 12L, 14L, 16L, 100L)));
        assertEquals(null, Level.ofDistance(100, List.of(14L, 14L, 14L, 14L, 100L)));
    }

    @Test
    void betweenTheTwoLevelsNothingChanges() {
        SignalRule above = rule(SignalKind.ABOVE, 100, 90);
        assertFalse(above.isOn(false, 99L));
        assertTrue(above.isOn(false, 100L));
        assertTrue(above.isOn(true, 91L));
        assertFalse(above.isOn(true, 90L));
        assertTrue(above.isOn(true, null));
        SignalRule below = rule(SignalKind.BELOW, 70, 75);
        assertTrue(below.isOn(false, Level.ofValue(SignalKind.BELOW, 70)));
        assertFalse(below.isOn(false, Level.ofValue(SignalKind.BELOW, 71)));
        assertTrue(below.isOn(true, Level.ofValue(SignalKind.BELOW, 74)));
        assertFalse(below.isOn(true, Level.ofValue(SignalKind.BELOW, 75)));
    }

    @Test
    void thePeriodIsTheLastThatIsOverLongEnough() {
        SignalRule rule = rule(SignalKind.ABOVE, 1, 1);
        assertEquals("2026-09", rule.period(LocalDate.of(2026, 11, 4)).toString());
        assertEquals("2026-10", rule.period(LocalDate.of(2026, 12, 5)).toString());
        assertEquals("2026-10", rule.period(LocalDate.of(2026, 12, 31)).toString());
        assertEquals("2025-12", rule.period(LocalDate.of(2026, 2, 5)).toString());
    }

    private static SignalRule rule(SignalKind kind, long raiseAt, long clearAt) {
        return new SignalRule(
                UUID.randomUUID(), IndicatorCode.CRISES, kind, false, 1, raiseAt, clearAt, 35, "controller", false);
    }
}
