package nl.tandem.contracting.ceiling;

import java.math.BigInteger;

/** How full a ceiling is (stoplicht). It shows; it never stops care. */
public enum TrafficLight {
    GREEN,
    AMBER,
    RED;

    /** The percentages of the ceiling up to and including which the light is green and amber. */
    record Thresholds(int greenUntilPercent, int amberUntilPercent) {}

    /**
     * The light for (declared + reserved + foreseen) / ceiling, without rounding. On a ceiling of nothing anything is red.
     *
     * @param foreseenCents what is expected but not allocated yet (voorzien)
     */
    static TrafficLight of(
            long declaredCents, long reservedCents, long foreseenCents, long ceilingCents, Thresholds thresholds) {
        BigInteger used = BigInteger.valueOf(declaredCents)
                .add(BigInteger.valueOf(reservedCents))
                .add(BigInteger.valueOf(foreseenCents));
        if (isWithin(used, ceilingCents, thresholds.greenUntilPercent)) {
            return GREEN;
        }
        return isWithin(used, ceilingCents, thresholds.amberUntilPercent) ? AMBER : RED;
    }

    private static boolean isWithin(BigInteger used, long ceilingCents, int percent) {
        return used.multiply(BigInteger.valueOf(100))
                        .compareTo(BigInteger.valueOf(ceilingCents).multiply(BigInteger.valueOf(percent)))
                <= 0;
    }
}
