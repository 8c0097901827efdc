package nl.tandem.monitoring.duration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Worked by hand. */
class KaplanMeierTest {

    /**
     * Ended after 10, 20, 30 days; one runs since 15 days, one since 40. Surviving: after 10 4/5; the one of 15 leaves; after
     * 20 4/5 x 2/3 = 0.533; after 30 0.533 x 1/2 = 0.267. The median is 30; of the ended alone it would be 20.
     */
    @Test
    void whatStillRunsCountsForAsLongAsItWasSeen() {
        assertEquals(30L, KaplanMeier.median(List.of(ended(10), ended(20), ended(30), runs(15), runs(40))));
    }

    @Test
    void exactlyHalfIsTheMedian() {
        assertEquals(20L, KaplanMeier.median(List.of(ended(10), ended(20), ended(30), ended(40))));
    }

    @Test
    void lessThanHalfHasNoMedian() {
        assertEquals(null, KaplanMeier.median(List.of(ended(10), runs(20), runs(30))));
        assertEquals(null, KaplanMeier.median(List.of()));
    }

    /** Seen from day 100 on, it was not at risk on day 10: there one of one ended. */
    @Test
    void whoWasSeenLaterCountsFromThen() {
        assertEquals(10L, KaplanMeier.median(List.of(ended(10), new KaplanMeier.Spell(100, 120, false))));
    }

    private static KaplanMeier.Spell ended(long day) {
        return new KaplanMeier.Spell(0, day, true);
    }

    private static KaplanMeier.Spell runs(long day) {
        return new KaplanMeier.Spell(0, day, false);
    }
}
