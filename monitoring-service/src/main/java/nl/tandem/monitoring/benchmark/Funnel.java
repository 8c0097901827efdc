package nl.tandem.monitoring.benchmark;

import org.jspecify.annotations.Nullable;

/**
 * Within which limits a share of n may lie by chance when the share of all is p: p plus or minus z times the root of p(1 - p)/n,
 * in hundredths of a percent, between 0 and 100 %.
 */
record Funnel(long numerator, long denominator) {

    private static final double WHOLE = 10_000;

    /** For 95 %. */
    static final double Z95 = 1.96;

    /** For 99.8 %. */
    static final double Z998 = 3.09;

    Standing.@Nullable Limits limits(long n, double z) {
        if (denominator == 0 || n == 0) {
            return null;
        }
        double p = (double) numerator / denominator;
        double reach = z * Math.sqrt(p * (1 - p) / n);
        return new Standing.Limits(
                Math.round(WHOLE * Math.max(0, p - reach)), Math.round(WHOLE * Math.min(1, p + reach)));
    }
}
