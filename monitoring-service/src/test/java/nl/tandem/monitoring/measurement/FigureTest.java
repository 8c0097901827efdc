package nl.tandem.monitoring.measurement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Set;
import java.util.stream.Collectors;
import nl.tandem.monitoring.fact.CareMonth;
import nl.tandem.monitoring.fact.CareSums;
import nl.tandem.monitoring.indicator.IndicatorCode;
import org.junit.jupiter.api.Test;

class FigureTest {

    @Test
    void costPerYouthIsRoundedHalfUp() {
        assertEquals(33, costPerYouth(100, 3));
        assertEquals(67, costPerYouth(200, 3));
        assertEquals(51, costPerYouth(101, 2));
        assertEquals(-51, costPerYouth(-101, 2));
    }

    @Test
    void withoutYouthsThereIsNoCostPerYouthNotEvenZero() {
        assertNull(Figure.of(IndicatorCode.COST_PER_YOUTH, new CareSums(0, 0)).value());
        assertNull(Figure.of(IndicatorCode.COST_PER_YOUTH, new CareSums(0, 12)).value());
    }

    @Test
    void numeratorAndDenominatorAreKeptExactly() {
        assertEquals(new Figure(100, 3), Figure.of(IndicatorCode.COST_PER_YOUTH, new CareSums(3, 100)));
        assertEquals(new Figure(3, 1), Figure.of(IndicatorCode.YOUTHS_IN_CARE, new CareSums(3, 100)));
    }

    @Test
    void aMonthTouchesItsYearAndTheRegionTooEachOnce() {
        Set<CareMonth> months = Set.of(new CareMonth("0505", 2026, 4), new CareMonth("0512", 2026, 4));

        Set<String> cells = Cell.around(months).stream()
                .map(cell -> cell.municipality() + "/" + cell.period())
                .collect(Collectors.toSet());

        assertEquals(Set.of("0505/2026-04", "0505/2026", "0512/2026-04", "0512/2026", "/2026-04", "/2026"), cells);
    }

    private static long costPerYouth(long costCents, long youths) {
        Long value = Figure.of(IndicatorCode.COST_PER_YOUTH, new CareSums(youths, costCents))
                .value();
        return value == null ? Long.MIN_VALUE : value;
    }
}
