package nl.tandem.monitoring.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class DistributionTest {

    @Test
    void quartilesLieBetweenTheNearestValues() {
        Distribution four = Distribution.of(List.of(40L, 10L, 30L, 20L));

        assertEquals(18, four.percentile(25));
        assertEquals(25, four.percentile(50));
        assertEquals(33, four.percentile(75));
        assertEquals(1, four.rank(10));
        assertEquals(4, four.rank(40));
        assertEquals(1, four.quartile(10));
        assertEquals(4, four.quartile(40));
    }

    @Test
    void equalValuesShareARankAndNothingHasNoMedian() {
        assertEquals(2, Distribution.of(List.of(1L, 5L, 5L, 9L)).rank(5));
        assertEquals(4, Distribution.of(List.of(1L, 5L, 5L, 9L)).rank(9));
        assertNull(Distribution.of(List.of()).percentile(50));
    }

    @Test
    void oneFarOutIsAnOutlierAndDoesNotHideItself() {
        Distribution values = Distribution.of(List.of(100L, 102L, 98L, 101L, 99L, 500L));

        assertTrue(values.isOutlier(500));
        assertFalse(values.isOutlier(102));
    }

    @Test
    void aFunnelIsWideForFew() {
        Funnel funnel = new Funnel(200, 1000);

        // 0.2 +- 1.96 * sqrt(0.2 * 0.8 / 100) = 0.2 +- 0.0784
        assertEquals(new Standing.Limits(1216, 2784), funnel.limits(100, Funnel.Z95));
        // 0.2 +- 3.09 * sqrt(0.2 * 0.8 / 16) = 0.2 +- 0.309
        assertEquals(new Standing.Limits(0, 5090), funnel.limits(16, Funnel.Z998));
        assertNull(new Funnel(0, 0).limits(10, Funnel.Z95));
    }

    @Test
    void aChangeInCostIsDividedOverYouthsIntensityAndPriceToTheCent() {
        // From 10 youths x 3 months x 100 cents to 12 x 4 x 150.
        CostChange change = CostChange.between(new CostChange.Made(10, 30, 3_000), new CostChange.Made(12, 48, 7_200));

        assertEquals(4_200, change.changeCents());
        assertEquals(4_200, change.youthsCents() + change.intensityCents() + change.priceCents());
        // Youths: 2 x (3x100 x 2 + 4x100 + 3x150 + 4x150 x 2) / 6 = 2 x (600 + 400 + 450 + 1200) / 6
        assertEquals(883, change.youthsCents());
        assertEquals(
                new CostChange(500, 500, 0, 0),
                CostChange.between(new CostChange.Made(0, 0, 0), new CostChange.Made(2, 2, 500)));
    }
}
