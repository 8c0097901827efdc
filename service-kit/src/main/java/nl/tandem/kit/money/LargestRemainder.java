package nl.tandem.kit.money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Divides an amount of cents over integer weights (grootste-rest-methode): the one function with which Tandem divides
 * money.
 *
 * <p>Each part first gets the whole cents of its exact quota; the cents that are left go, one each, to the largest
 * remainders, ties to the larger weight, then to the lower key. The parts always add up to the total. A negative total
 * mirrors the positive one, so that a credit takes back exactly what its debit gave.
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
        BigInteger magnitude = BigInteger.valueOf(totalCents).abs();
        List<Share<K>> shares = new ArrayList<>(weights.size());
        BigInteger given = BigInteger.ZERO;
        for (Map.Entry<K, BigInteger> entry : weights.entrySet()) {
            BigInteger[] quota = magnitude.multiply(entry.getValue()).divideAndRemainder(sum);
            shares.add(new Share<>(entry.getKey(), entry.getValue(), quota[0], quota[1]));
            given = given.add(quota[0]);
        }
        Map<K, Long> parts = new LinkedHashMap<>();
        shares.forEach(share -> parts.put(share.key, signed(totalCents, share.wholeCents)));
        int centsLeft = magnitude.subtract(given).intValueExact();
        shares.stream()
                .sorted(Comparator.<Share<K>, BigInteger>comparing(share -> share.remainder)
                        .thenComparing(share -> share.weight)
                        .reversed()
                        .thenComparing(share -> share.key))
                .limit(centsLeft)
                .forEach(share -> parts.merge(share.key, totalCents < 0 ? -1L : 1L, Math::addExact));
        return parts;
    }

    private static long signed(long total, BigInteger magnitude) {
        return (total < 0 ? magnitude.negate() : magnitude).longValueExact();
    }

    private record Share<K>(K key, BigInteger weight, BigInteger wholeCents, BigInteger remainder) {}
}
