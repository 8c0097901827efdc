package nl.tandem.monitoring.benchmark;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.tandem.kit.money.LargestRemainder;
import org.apache.commons.numbers.fraction.BigFraction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why cost changed: because there were more youths, because each had care for longer (intensity), or because a month of care
 * cost more (price). Cost is the product of the three; each gets the mean of what it changes over the six orders in which they
 * can change one after the other, so that no order is preferred and the parts add up to the change, to the cent.
 */
@Schema(description = "Why cost changed (volume, prijs, intensiteit); the three add up to the change.")
record CostChange(
        @Schema(description = "Change in eurocents.") long changeCents,

        @Schema(description = "Because of more or fewer youths, in eurocents.")
        long youthsCents,

        @Schema(description = "Because of more or fewer months of care per youth, in eurocents.")
        long intensityCents,

        @Schema(description = "Because of dearer or cheaper months of care, in eurocents.")
        long priceCents) {

    private static final int ORDERS = 6;

    /** Cost of a period with what it is made of. */
    record Made(long youths, long youthMonths, long costCents) {

        private boolean isEmpty() {
            return youths == 0 || youthMonths == 0;
        }

        private BigFraction[] factors() {
            return new BigFraction[] {
                BigFraction.of(youths), BigFraction.of(youthMonths, youths), BigFraction.of(costCents, youthMonths)
            };
        }
    }

    /** Without youths in one of the periods all of it is because of youths. */
    static CostChange between(Made before, Made after) {
        long change = after.costCents() - before.costCents();
        if (before.isEmpty() || after.isEmpty()) {
            return new CostChange(change, change, 0, 0);
        }
        BigFraction[] from = before.factors();
        BigFraction[] until = after.factors();
        BigFraction[] parts = {BigFraction.ZERO, BigFraction.ZERO, BigFraction.ZERO};
        int[][] orders = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
        for (int[] order : orders) {
            BigFraction[] now = from.clone();
            for (int factor : order) {
                BigFraction cost = product(now);
                now[factor] = until[factor];
                parts[factor] = parts[factor].add(product(now).subtract(cost).divide(ORDERS));
            }
        }
        Map<String, Long> rounded = LargestRemainder.round(
                new TreeMap<>(Map.of("1 youths", parts[0], "2 intensity", parts[1], "3 price", parts[2])));
        return new CostChange(
                change,
                Objects.requireNonNull(rounded.get("1 youths")),
                Objects.requireNonNull(rounded.get("2 intensity")),
                Objects.requireNonNull(rounded.get("3 price")));
    }

    private static BigFraction product(BigFraction[] factors) {
        return factors[0].multiply(factors[1]).multiply(factors[2]);
    }
}
