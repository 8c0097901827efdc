package nl.tandem.contracting.crisis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrisisStartTest {

    @ParameterizedTest
    @CsvSource({"2026-01-28, WITHIN_TERM", "2026-01-29, NEEDS_ALLOCATION"})
    void day28NeedsNoDecisionAndDay29Does(LocalDate today, CrisisStart.Standing standing) {
        assertEquals(standing, CrisisStart.standing(LocalDate.parse("2026-01-01"), false, today));
        assertEquals(CrisisStart.Standing.ALLOCATED, CrisisStart.standing(LocalDate.parse("2026-01-01"), true, today));
    }
}
