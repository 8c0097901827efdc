package nl.tandem.contracting.lawfulness;

import java.util.Arrays;
import java.util.Collection;

/** How far values lie from their middle, told such that a few extreme ones do not move it. */
final class Outliers {

    /** Makes the median absolute deviation of normally spread values their standard deviation. */
    private static final double NORMAL = 1.4826;

    private final double median;
    private final double spread;

    private Outliers(double median, double spread) {
        this.median = median;
        this.spread = spread;
    }

    static Outliers among(Collection<Double> values) {
        double median = median(values.stream().mapToDouble(value -> value).toArray());
        double deviation = median(
                values.stream().mapToDouble(value -> Math.abs(value - median)).toArray());
        return new Outliers(median, NORMAL * deviation);
    }

    double median() {
        return median;
    }

    /** Nothing is far where most are equal: without spread there is no measure. */
    double z(double value) {
        return spread == 0 ? 0 : (value - median) / spread;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        int middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}
