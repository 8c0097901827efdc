package nl.tandem.monitoring.measurement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.tandem.monitoring.fact.Touched;
import nl.tandem.monitoring.indicator.Unit;
import org.junit.jupiter.api.Test;

class FigureTest {

    @Test
    void anAmountIsRoundedHalfUpAwayFromZero() {
        assertEquals(33, new Figure(100, 3).value(Unit.CENTS));
        assertEquals(67, new Figure(200, 3).value(Unit.CENTS));
        assertEquals(51, new Figure(101, 2).value(Unit.CENTS));
        assertEquals(-51, new Figure(-101, 2).value(Unit.CENTS));
    }

    @Test
    void aPercentageHasTwoDecimalsAndDaysHaveOne() {
        assertEquals(3333, new Figure(1, 3).value(Unit.PERCENT));
        assertEquals(105, new Figure(21, 2).value(Unit.DAYS));
        assertEquals(10345, new Figure(3, 29).value(Unit.PER_1000));
    }

    @Test
    void withoutDenominatorThereIsNoValueNotEvenZero() {
        assertNull(new Figure(0, 0).value(Unit.CENTS));
        assertNull(new Figure(12, 0).value(Unit.PERCENT));
    }

    @Test
    void aMonthTouchesEveryPeriodThatItIsPartOf() {
        Map<String, Set<String>> touched = new TreeMap<>();
        MeasureCells.byPeriod(Set.of(new Touched("0505", 2026, 4), new Touched("0512", 2026, 9)))
                .forEach((period, municipalities) -> touched.put(period.toString(), municipalities));

        assertEquals(
                Map.of(
                        "2026-04", Set.of("0505"),
                        "2026-Q2", Set.of("0505"),
                        "2026-H1", Set.of("0505"),
                        "2026-4M", Set.of("0505"),
                        "2026-8M", Set.of("0505"),
                        "2026-09", Set.of("0512"),
                        "2026-Q3", Set.of("0512"),
                        "2026-H2", Set.of("0512"),
                        "2026", Set.of("0505", "0512")),
                touched);
    }
}
