package nl.tandem.budget.scheme;

import java.math.BigInteger;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;

/** The part of each municipality in the numbers of youths with care. */
final class UseShares {

    private UseShares() {}

    /** Of all years together. */
    static BigFraction ofSum(Pot pot, List<Integer> years, String municipality) {
        long own = 0;
        long all = 0;
        for (int year : years) {
            own = Math.addExact(own, count(pot, year, municipality));
            all = Math.addExact(all, all(pot, year));
        }
        return BigFraction.of(own, all);
    }

    /** The mean of the part in each year. */
    static BigFraction meanOfYears(Pot pot, List<Integer> years, String municipality) {
        return years.stream()
                .map(year -> BigFraction.of(count(pot, year, municipality), all(pot, year)))
                .reduce(BigFraction.ZERO, BigFraction::add)
                .divide(years.size());
    }

    private static long count(Pot pot, int year, String municipality) {
        return pot.useCounts().getOrDefault(year, new TreeMap<>()).getOrDefault(municipality, 0L);
    }

    private static long all(Pot pot, int year) {
        long all = pot.useCounts().getOrDefault(year, new TreeMap<>()).values().stream()
                .reduce(0L, Math::addExact);
        if (all == 0) {
            throw new NoUseKnown(year);
        }
        return all;
    }

    static Share share(Pot pot, String municipality, BigFraction part, String inWords) {
        BigFraction cents = part.multiply(BigInteger.valueOf(pot.totalCents()));
        return new Share(
                cents,
                List.of(
                        Step.of(Step.Kind.POOL_IN, "All own cost is shared.", pot.costOf(municipality)),
                        Step.of(Step.Kind.POOL_TOTAL, "Total that is shared.", pot.totalCents()),
                        new Step(
                                Step.Kind.USE_SHARE,
                                "%s: %d of %d.".formatted(inWords, part.getNumerator(), part.getDenominator()),
                                null),
                        Step.exact(Step.Kind.POOL_OUT, "To bear of the total, by the use.", cents)));
    }

    /** Everyone who has cost now or had youths with care then. */
    static SortedMap<String, Share> each(Pot pot, Function<String, Share> share) {
        SortedSet<String> all = new TreeSet<>(pot.municipalities());
        pot.useCounts().values().forEach(counts -> all.addAll(counts.keySet()));
        SortedMap<String, Share> shares = new TreeMap<>();
        all.forEach(municipality -> shares.put(municipality, share.apply(municipality)));
        return shares;
    }
}
