package nl.tandem.monitoring.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Tries to work hidden cells out from what a publication shows, sums included. */
class DisclosureTest {

    private static final int PUBLICATIONS = 1_000;
    private static final int MOST = 60;

    @Test
    void countsBelowEightAreHiddenAndOthersRoundedHalfUpToFive() {
        assertEquals(Set.of("a"), Disclosure.hidden(Map.of("a", 7L, "b", 8L), List.of()));
        assertEquals(10, Disclosure.rounded(8));
        assertEquals(10, Disclosure.rounded(12));
        assertEquals(15, Disclosure.rounded(13));
        assertEquals(0, Disclosure.rounded(2));
    }

    @Test
    void aCellThatTheTotalWouldGiveAwayGetsCompany() {
        Map<String, Long> counts = Map.of("a", 3L, "b", 20L, "c", 30L, "total", 53L);

        assertEquals(Set.of("a", "b"), Disclosure.hidden(counts, List.of(new Sum("total", List.of("a", "b", "c")))));
    }

    @Test
    void twoHiddenCellsThatMustBothBeNothingGetCompanyToo() {
        Map<String, Long> counts = Map.of("a", 0L, "b", 0L, "c", 30L, "total", 30L);

        Set<String> hidden = Disclosure.hidden(counts, List.of(new Sum("total", List.of("a", "b", "c"))));

        assertTrue(hidden.containsAll(Set.of("a", "b", "c")), hidden.toString());
    }

    @Test
    void theAttackFindsWhatIsNotProtected() {
        Map<String, Long> counts = Map.of("a", 3L, "b", 20L, "total", 23L);
        List<Sum> sums = List.of(new Sum("total", List.of("a", "b")));

        assertEquals(Set.of("a"), derived(counts, sums, Set.of("a")));
    }

    @Test
    void theAttackFindsNothingInAThousandTablesWithTotals() {
        Random random = new Random(20261127);
        int withHidden = 0;
        for (int i = 0; i < PUBLICATIONS; i++) {
            Map<String, Long> counts = new TreeMap<>();
            List<Sum> sums = table(random, counts);
            Set<String> hidden = Disclosure.hidden(counts, sums);
            withHidden += hidden.isEmpty() ? 0 : 1;
            assertEquals(Set.of(), derived(counts, sums, hidden), () -> counts + " hidden " + hidden);
        }
        assertTrue(withHidden > PUBLICATIONS / 2, "publications with hidden cells: " + withHidden);
    }

    /** Two to four rows by two to four columns, with totals of both and of all; many small counts, as in practice. */
    private static List<Sum> table(Random random, Map<String, Long> counts) {
        int rows = 2 + random.nextInt(3);
        int columns = 2 + random.nextInt(3);
        List<Sum> sums = new ArrayList<>();
        long[] ofColumn = new long[columns];
        long all = 0;
        for (int row = 0; row < rows; row++) {
            long ofRow = 0;
            List<String> parts = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                long count = random.nextInt(3) == 0 ? random.nextInt(10) : random.nextInt(MOST);
                counts.put("r%d c%d".formatted(row, column), count);
                parts.add("r%d c%d".formatted(row, column));
                ofRow += count;
                ofColumn[column] += count;
            }
            counts.put("r%d".formatted(row), ofRow);
            sums.add(new Sum("r%d".formatted(row), parts));
            all += ofRow;
        }
        for (int column = 0; column < columns; column++) {
            counts.put("c%d".formatted(column), ofColumn[column]);
            int place = column;
            sums.add(new Sum(
                    "c%d".formatted(column),
                    IntStream.range(0, rows)
                            .mapToObj(row -> "r%d c%d".formatted(row, place))
                            .toList()));
        }
        counts.put("all", all);
        sums.add(new Sum(
                "all", IntStream.range(0, rows).mapToObj("r%d"::formatted).toList()));
        sums.add(new Sum(
                "all", IntStream.range(0, columns).mapToObj("c%d"::formatted).toList()));
        return sums;
    }

    /** Small cells that can be worked out: every value but the true one contradicts what is shown. */
    private static Set<String> derived(Map<String, Long> counts, List<Sum> sums, Set<String> hidden) {
        Set<String> derived = new TreeSet<>();
        for (String cell : hidden) {
            long truth = Objects.requireNonNull(counts.get(cell));
            if (truth >= Disclosure.LEAST) {
                continue;
            }
            boolean another = LongStream.rangeClosed(0, truth + 30)
                    .filter(guess -> guess != truth)
                    .anyMatch(guess -> new Guess(counts, sums, hidden).isPossible(cell, guess));
            if (!another) {
                derived.add(cell);
            }
        }
        return derived;
    }

    /** Searches for whole numbers, 0 or more, that fit every sum: narrows the ranges, and tries where that is not enough. */
    private static final class Guess {

        private static final int MOST_TRIES = 20_000;

        private final Map<String, Long> least = new HashMap<>();
        private final Map<String, Long> most = new HashMap<>();
        private final List<Sum> sums;
        private int tries;

        Guess(Map<String, Long> counts, List<Sum> sums, Set<String> hidden) {
            this.sums = sums;
            long everything =
                    counts.values().stream().mapToLong(Long::longValue).sum() + 100;
            counts.forEach((cell, count) -> {
                least.put(cell, hidden.contains(cell) ? 0 : count);
                most.put(cell, hidden.contains(cell) ? everything : count);
            });
        }

        boolean isPossible(String cell, long guess) {
            least.put(cell, guess);
            most.put(cell, guess);
            return solve();
        }

        private boolean solve() {
            if (++tries > MOST_TRIES) {
                throw new AssertionError("the attack takes too long");
            }
            if (!narrow()) {
                return false;
            }
            Optional<String> open = least.keySet().stream()
                    .filter(cell -> low(cell) < high(cell))
                    .min(Comparator.comparing(cell -> high(cell) - low(cell)));
            if (open.isEmpty()) {
                return true;
            }
            Map<String, Long> lows = new HashMap<>(least);
            Map<String, Long> highs = new HashMap<>(most);
            long highest = high(open.get());
            for (long value = low(open.get()); value <= highest; value++) {
                least.put(open.get(), value);
                most.put(open.get(), value);
                if (solve()) {
                    return true;
                }
                least.putAll(lows);
                most.putAll(highs);
            }
            return false;
        }

        private boolean narrow() {
            boolean changed = true;
            while (changed) {
                changed = false;
                for (Sum sum : sums) {
                    long low = sum.parts().stream().mapToLong(this::low).sum();
                    long high = sum.parts().stream().mapToLong(this::high).sum();
                    changed |= bound(sum.total(), low, high);
                    for (String part : sum.parts()) {
                        changed |= bound(
                                part, low(sum.total()) - (high - high(part)), high(sum.total()) - (low - low(part)));
                        low = sum.parts().stream().mapToLong(this::low).sum();
                        high = sum.parts().stream().mapToLong(this::high).sum();
                    }
                    if (sum.parts().stream().anyMatch(this::isEmpty) || isEmpty(sum.total())) {
                        return false;
                    }
                }
            }
            return true;
        }

        private boolean bound(String cell, long low, long high) {
            boolean changed = low > low(cell) || high < high(cell);
            least.merge(cell, low, Math::max);
            most.merge(cell, high, Math::min);
            return changed && !isEmpty(cell);
        }

        private boolean isEmpty(String cell) {
            return low(cell) > high(cell);
        }

        private long low(String cell) {
            return Objects.requireNonNull(least.get(cell));
        }

        private long high(String cell) {
            return Objects.requireNonNull(most.get(cell));
        }
    }
}
