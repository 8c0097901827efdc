package nl.tandem.budget.forecast;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Low, expected and high: the tenth and ninetieth of a hundred parts of many seeded draws. */
record Scenarios(long lowCents, long expectedCents, long highCents) {

    private static final int DRAWS = 400;
    private static final double LOW = 0.1;
    private static final double HIGH = 0.9;

    /**
     * The same seed gives the same scenarios.
     *
     * @param expected in cents
     * @param variance of it
     */
    static Scenarios of(double expected, double variance, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] draws = new double[DRAWS];
        double deviation = Math.sqrt(variance);
        for (int i = 0; i < DRAWS; i++) {
            draws[i] = expected + deviation * random.nextGaussian();
        }
        Arrays.sort(draws);
        return new Scenarios(
                Math.round(draws[(int) (LOW * DRAWS)]),
                Math.round(expected),
                Math.round(draws[(int) (HIGH * DRAWS) - 1]));
    }
}
