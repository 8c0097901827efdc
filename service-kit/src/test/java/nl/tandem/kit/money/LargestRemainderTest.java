package nl.tandem.kit.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.longs;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

class LargestRemainderTest {

    private static final Gen<Long> TOTALS = longs().between(-1_000_000_000_000L, 1_000_000_000_000L);
    private static final Gen<List<Integer>> WEIGHTS = lists().of(integers().between(0, 5_000))
            .ofSizeBetween(1, 30)
            .assuming(list -> list.stream().anyMatch(w -> w > 0));

    @Test
    void thePrintedKeyOf2023DividesExactly() {
        // The amounts of the exact mode, in cents, for the ten municipalities of the key of 2023.
        Map<String, BigInteger> basisPoints = weights(
                List.of("0482", "0505", "0512", "0523", "0531", "1963", "1978", "0590", "0610", "0642"),
                List.of(501, 3255, 829, 381, 587, 1299, 777, 639, 673, 1060));
        assertEquals(
                List.of(
                        1083990L, 7042692L, 1793669L, 824352L, 1270065L, 2810586L, 1681159L, 1382575L, 1456139L,
                        2293473L),
                List.copyOf(LargestRemainder.divide(21_638_700L, basisPoints).values()));
    }

    @Test
    void aTieGoesToTheLargerWeightThenToTheLowerKey() {
        assertEquals(Map.of("a", 1L, "b", 0L), LargestRemainder.divide(1, weights(List.of("b", "a"), List.of(1, 1))));
        assertEquals(Map.of("a", 1L, "b", 2L), LargestRemainder.divide(3, weights(List.of("a", "b"), List.of(2, 4))));
        // Quotas 0.5 and 1.5: equal remainders, the larger weight gets the cent.
        assertEquals(Map.of("a", 0L, "b", 2L), LargestRemainder.divide(2, weights(List.of("a", "b"), List.of(1, 3))));
    }

    @Test
    void weightsThatCannotDivideAreRefused() {
        assertThrows(
                IllegalArgumentException.class, () -> LargestRemainder.divide(1, weights(List.of("a"), List.of(0))));
        assertThrows(
                IllegalArgumentException.class,
                () -> LargestRemainder.divide(1, weights(List.of("a", "b"), List.of(-1, 2))));
    }

    @Test
    void thePartsAddUpToTheTotal() {
        qt().forAll(TOTALS, WEIGHTS)
                .check((total, weights) -> sum(LargestRemainder.divide(total, byIndex(weights))) == total);
    }

    @Test
    void everyPartIsWithinACentOfItsExactQuota() {
        qt().forAll(TOTALS, WEIGHTS).check((total, weights) -> {
            BigInteger sum =
                    BigInteger.valueOf(weights.stream().mapToLong(w -> w).sum());
            return LargestRemainder.divide(total, byIndex(weights)).entrySet().stream()
                    .allMatch(part -> {
                        BigInteger exact =
                                BigInteger.valueOf(total).multiply(BigInteger.valueOf(weights.get(part.getKey())));
                        BigInteger got = BigInteger.valueOf(part.getValue()).multiply(sum);
                        return exact.subtract(got).abs().compareTo(sum) < 0;
                    });
        });
    }

    @Test
    void aNegativeTotalMirrorsThePositiveOne() {
        qt().forAll(TOTALS, WEIGHTS).check((total, weights) -> {
            Map<Integer, Long> mirrored = LargestRemainder.divide(-total, byIndex(weights));
            mirrored.replaceAll((key, cents) -> -cents);
            return mirrored.equals(LargestRemainder.divide(total, byIndex(weights)));
        });
    }

    @Test
    void theOrderOfTheWeightsDoesNotMatter() {
        qt().forAll(TOTALS, WEIGHTS).check((total, weights) -> {
            List<Map.Entry<Integer, BigInteger>> entries =
                    new ArrayList<>(byIndex(weights).entrySet());
            Collections.shuffle(entries, new Random(total));
            Map<Integer, BigInteger> shuffled = new LinkedHashMap<>();
            entries.forEach(entry -> shuffled.put(entry.getKey(), entry.getValue()));
            return LargestRemainder.divide(total, shuffled).equals(LargestRemainder.divide(total, byIndex(weights)));
        });
    }

    private static Map<Integer, BigInteger> byIndex(List<Integer> weights) {
        Map<Integer, BigInteger> byIndex = new TreeMap<>();
        for (int i = 0; i < weights.size(); i++) {
            byIndex.put(i, BigInteger.valueOf(weights.get(i)));
        }
        return byIndex;
    }

    private static Map<String, BigInteger> weights(List<String> keys, List<Integer> values) {
        Map<String, BigInteger> weights = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            weights.put(keys.get(i), BigInteger.valueOf(values.get(i)));
        }
        return weights;
    }

    private static long sum(Map<?, Long> parts) {
        return parts.values().stream().mapToLong(Long::longValue).sum();
    }

    @Test
    void exactAmountsOfEitherSignAreRoundedTogether() {
        Map<String, BigFraction> exact = new TreeMap<>();
        exact.put("a", BigFraction.of(-7, 2));
        exact.put("b", BigFraction.of(10, 3));
        exact.put("c", BigFraction.of(7, 6));

        // -3.5, 3.33 and 1.17 add up to 1; rounded down they are -4, 3 and 1, and the cent goes to the remainder of a
        // half.
        assertEquals(Map.of("a", -3L, "b", 3L, "c", 1L), LargestRemainder.round(exact));
        exact.put("c", BigFraction.of(8, 6));
        assertThrows(IllegalArgumentException.class, () -> LargestRemainder.round(exact));
    }

    @Test
    void negativeAmountsStandInTheirOrder() {
        List<BigFraction> amounts = new ArrayList<>(
                List.of(BigFraction.of(1), BigFraction.of(-1, 2), BigFraction.of(-3), BigFraction.ZERO));
        amounts.sort(ExactOrder.ASCENDING);
        assertEquals(List.of(BigFraction.of(-3), BigFraction.of(-1, 2), BigFraction.ZERO, BigFraction.of(1)), amounts);
    }
}
