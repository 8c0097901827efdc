package nl.tandem.contracting.ceiling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CeilingUseTest {

    @Test
    void aThresholdIsReachedExactlyAtItsPercentage() {
        assertEquals(List.of(), CeilingUse.crossed(ceiling(1_000_000, 0, 699_999)));
        assertEquals(List.of(70), CeilingUse.crossed(ceiling(1_000_000, 0, 700_000)));
        assertEquals(List.of(70, 85), CeilingUse.crossed(ceiling(1_000_000, 0, 999_999)));
        assertEquals(List.of(70, 85, 100), CeilingUse.crossed(ceiling(1_000_000, 0, 1_000_000)));
    }

    @Test
    void whatWasToldIsNotToldAgainUntilUseFellBelow() {
        assertEquals(List.of(), CeilingUse.crossed(ceiling(1_000_000, 70, 800_000)));
        assertEquals(List.of(85), CeilingUse.crossed(ceiling(1_000_000, 70, 850_000)));
        assertEquals(0, CeilingUse.reachedPercent(ceiling(1_000_000, 70, 699_999)));
    }

    @Test
    void onACeilingOfNothingAnythingReachesEverything() {
        assertEquals(0, CeilingUse.reachedPercent(ceiling(0, 0, 0)));
        assertEquals(100, CeilingUse.reachedPercent(ceiling(0, 0, 1)));
    }

    @Test
    void theLargestAmountsAreCountedExactly() {
        assertEquals(85, CeilingUse.reachedPercent(ceiling(999_999_999_999L, 0, 999_999_999_998L)));
    }

    @Test
    void theTermsAreThoseOfTheContractStandards() {
        assertTrue(CeilingTerms.isIntentionInTime(LocalDate.parse("2026-07-01"), 2027));
        assertFalse(CeilingTerms.isIntentionInTime(LocalDate.parse("2026-07-02"), 2027));
        assertTrue(CeilingTerms.isFixationInTime(LocalDate.parse("2026-10-01"), 2027));
        assertFalse(CeilingTerms.isFixationInTime(LocalDate.parse("2026-10-02"), 2027));
        assertEquals(LocalDate.parse("2026-03-14"), CeilingTerms.consultationDue(LocalDate.parse("2026-02-28")));
    }

    private static Ceiling ceiling(long cents, int reachedPercent, long usedCents) {
        return new Ceiling(
                UUID.randomUUID(),
                "12345678",
                2026,
                CeilingState.FIXED,
                cents,
                usedCents / 2,
                usedCents - usedCents / 2,
                0,
                List.of(70, 85, 100),
                reachedPercent,
                null,
                null);
    }
}
