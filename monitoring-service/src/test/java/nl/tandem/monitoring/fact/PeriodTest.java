package nl.tandem.monitoring.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeriodTest {

    @Test
    void everyPeriodIsReadAsItIsWritten() {
        for (String text :
                List.of("2026", "2026-04", "2026-Q1", "2026-Q4", "2026-H1", "2026-H2", "2026-4M", "2026-8M")) {
            assertEquals(text, Period.parse(text).toString());
        }
    }

    @Test
    void aPeriodKnowsItsDaysAndTheOneBefore() {
        assertEquals(LocalDate.of(2026, 4, 1), Period.parse("2026-Q2").from());
        assertEquals(LocalDate.of(2024, 2, 29), Period.parse("2024-02").until());
        assertEquals("2025-12", Period.parse("2026-01").before().toString());
        assertEquals("2025-Q4", Period.parse("2026-Q1").before().toString());
        assertEquals("2026-H1", Period.parse("2026-H2").before().toString());
        assertEquals("2025-4M", Period.parse("2026-4M").before().toString());
        assertEquals("2025", Period.parse("2026").before().toString());
    }
}
