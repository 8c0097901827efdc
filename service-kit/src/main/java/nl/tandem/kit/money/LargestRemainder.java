package nl.tandem.kit.money;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Makes whole cents of exact amounts (grootste-rest-methode): the one function with which Tandem divides money.
 *
 * <p>Each part first gets the whole cents of its exact amount, rounded down; the cents that are left go, one each, to the
 * largest remainders, ties to the larger amount, then to the lower key. The parts always add up to the total. A negative
 * total mirrors the positive one, so that a credit takes back exactly what its debit gave.
 */
public final class LargestRemainder {

    private LargestRemainder() {}

    /**
     * Divides a total over weights.
     *
     * @param totalCents the amount to divide, of either sign
     * @param weights a weight of zero or more per key; at least one must be positive
     * @return the part of each key, in the order of {@code weights}
     */
    public static <K extends Comparable<? super K>> Map<K, Long> divide(long totalCents, Map<K, BigInteger> weights) {
        BigInteger sum = weights.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
        if (weights.values().stream().anyMatch(weight -> weight.signum() < 0) || sum.signum() == 0) {
            throw new IllegalArgumentException("Weights must be zero or more and at least one of them positive.");
        }
        BigInteger total = BigInteger.valueOf(totalCents);
        Map<K, BigFraction> exact = new LinkedHashMap<>();
        weights.forEach((key, weight) -> exact.put(key, BigFraction.of(total.multiply(weight), sum)));
        return round(exact);
    }

    /**
     * Rounds exact amounts of cents, of either sign, which add up to whole cents.
     *
     * @return whole cents per key, each less than one cent from its exact amount, in the order of {@code exactCents}
     */
    public static <K extends Comparable<? super K>> Map<K, Long> round(Map<K, BigFraction> exactCents) {
        BigFraction total = exactCents.values().stream().reduce(BigFraction.ZERO, BigFraction::add);
        if (total.signum() < 0) {
            Map<K, BigFraction> mirrored = new LinkedHashMap<>();
            exactCents.forEach((key, exact) -> mirrored.put(key, exact.negate()));
            Map<K, Long> parts = round(mirrored);
            parts.replaceAll((key, cents) -> Math.negateExact(cents));
            return parts;
        }
        List<Share<K>> shares = new ArrayList<>(exactCents.size());
        BigFraction left = total;
        for (Map.Entry<K, BigFraction> entry : exactCents.entrySet()) {
            BigInteger whole =
                    entry.getValue().bigDecimalValue(0, RoundingMode.FLOOR).toBigIntegerExact();
            shares.add(new Share<>(
                    entry.getKey(), entry.getValue(), whole, entry.getValue().subtract(whole)));
            left = left.subtract(whole);
        }
        Map<K, Long> parts = new LinkedHashMap<>();
        shares.forEach(share -> parts.put(share.key, share.wholeCents.longValueExact()));
        shares.stream()
                .sorted(Comparator.comparing((Share<K> share) -> share.remainder, ExactOrder.ASCENDING)
                        .thenComparing(share -> share.exact, ExactOrder.ASCENDING)
                        .reversed()
                        .thenComparing(share -> share.key))
                .limit(wholeCents(left))
                .forEach(share -> parts.merge(share.key, 1L, Math::addExact));
        return parts;
    }

    private static long wholeCents(BigFraction left) {
        if (!left.getDenominator().abs().equals(BigInteger.ONE)) {
            throw new IllegalArgumentException("The exact amounts do not add up to whole cents.");
        }
        return left.longValue();
    }

    private record Share<K>(K key, BigFraction exact, BigInteger wholeCents, BigFraction remainder) {}
}
