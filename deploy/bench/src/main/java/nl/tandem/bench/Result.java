package nl.tandem.bench;

import org.jspecify.annotations.Nullable;

/**
 * One figure of a run.
 *
 * @param limit what the machine can do at most, or what may be used at most, where that is known
 * @param ratio value divided by limit
 * @param cpuSeconds of the program and PostgreSQL together, where the figure is a speed
 */
record Result(
        String name,
        double value,
        String unit,
        @Nullable Double limit,
        @Nullable Double ratio,
        @Nullable Double cpuSeconds) {

    private static final double PRECISION = 1000;

    static Result of(String name, double value, String unit) {
        return new Result(name, rounded(value), unit, null, null, null);
    }

    static Result of(String name, double value, String unit, double limit, double cpuSeconds) {
        return new Result(name, rounded(value), unit, rounded(limit), rounded(value / limit), rounded(cpuSeconds));
    }

    static Result within(String name, double value, String unit, double limit) {
        return new Result(name, rounded(value), unit, limit, rounded(value / limit), null);
    }

    Result costing(double seconds) {
        return new Result(name, value, unit, limit, ratio, rounded(seconds));
    }

    private static double rounded(double value) {
        return Math.round(value * PRECISION) / PRECISION;
    }
}
