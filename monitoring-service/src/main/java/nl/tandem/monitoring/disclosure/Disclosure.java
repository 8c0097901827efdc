package nl.tandem.monitoring.disclosure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Which cells of a publication may be shown, and how. A cell of less than 8 is not, for it may point at a person; the others
 * are rounded to a multiple of 5, as CBS does. Cells that would give a hidden one away through a sum are hidden too: a hidden
 * cell stays hidden only when the sums leave room for another value, at least {@link #SPREAD} away, with every cell 0 or
 * more. This is proved against a reader who knows the shown cells exactly, so rounding comes on top.
 */
public final class Disclosure {

    /** The least count that is shown. */
    public static final long LEAST = 8;

    /** How far off another possible value must be. */
    static final long SPREAD = 3;

    private static final long STEP = 5;

    private final SortedMap<String, Long> counts;
    private final List<Sum> sums;
    private final Set<String> hidden = new TreeSet<>();

    private Disclosure(Map<String, Long> counts, List<Sum> sums) {
        this.counts = new TreeMap<>(counts);
        this.sums = sums;
    }

    /** The cells that must not be shown. */
    public static Set<String> hidden(Map<String, Long> counts, List<Sum> sums) {
        Disclosure disclosure = new Disclosure(counts, sums);
        disclosure.hide();
        return disclosure.hidden;
    }

    /** To the nearest multiple of 5, half up. */
    public static long rounded(long count) {
        return Math.floorDiv(2 * count + STEP, 2 * STEP) * STEP;
    }

    private void hide() {
        Set<String> small = new TreeSet<>();
        counts.forEach((cell, count) -> {
            if (count < LEAST) {
                small.add(cell);
            }
        });
        hidden.addAll(small);
        Optional<String> inDanger = firstInDanger(small);
        while (inDanger.isPresent()) {
            Optional<String> companion = companion(inDanger.get());
            if (companion.isEmpty()) {
                return;
            }
            hidden.add(companion.get());
            inDanger = firstInDanger(small);
        }
    }

    private Optional<String> firstInDanger(Set<String> small) {
        List<Map<String, BigFraction>> freedoms = freedoms();
        return small.stream()
                .filter(cell -> freedoms.stream().noneMatch(freedom -> leavesRoom(cell, freedom)))
                .findFirst();
    }

    /** Whether going along the freedom, one way or the other, changes the cell enough and makes no cell negative. */
    private boolean leavesRoom(String cell, Map<String, BigFraction> freedom) {
        BigFraction change = freedom.getOrDefault(cell, BigFraction.ZERO);
        if (change.signum() == 0) {
            return false;
        }
        BigFraction steps = BigFraction.of(SPREAD).divide(change.abs());
        return isPossible(freedom, steps) || isPossible(freedom, steps.negate());
    }

    private boolean isPossible(Map<String, BigFraction> freedom, BigFraction steps) {
        return freedom.entrySet().stream().allMatch(entry -> {
            BigFraction then = entry.getValue().multiply(steps).add(count(entry.getKey()));
            return then.signum() >= 0 && then.getDenominator().equals(BigInteger.ONE);
        });
    }

    private long count(String cell) {
        return counts.getOrDefault(cell, 0L);
    }

    /** Another cell of a sum with it: the smallest that leaves room, rather a part than a total. */
    private Optional<String> companion(String cell) {
        Set<String> candidates = new TreeSet<>();
        Set<String> totals = new TreeSet<>();
        for (Sum sum : sums) {
            if (sum.total().equals(cell) || sum.parts().contains(cell)) {
                candidates.addAll(sum.parts());
                candidates.add(sum.total());
            }
            totals.add(sum.total());
        }
        return candidates.stream()
                .filter(other -> !hidden.contains(other))
                .min(Comparator.<String, Boolean>comparing(totals::contains)
                        .thenComparing(this::count)
                        .thenComparing(Comparator.naturalOrder()))
                .or(() -> counts.keySet().stream()
                        .filter(other -> !hidden.contains(other) && !candidates.isEmpty() && isNear(other, candidates))
                        .min(Comparator.comparing(this::count)));
    }

    private boolean isNear(String cell, Set<String> candidates) {
        return sums.stream()
                .anyMatch(sum -> (sum.total().equals(cell) || sum.parts().contains(cell))
                        && (candidates.contains(sum.total())
                                || sum.parts().stream().anyMatch(candidates::contains)));
    }

    /** In which ways hidden cells can change together while every sum stays right: a basis of the null space. */
    private List<Map<String, BigFraction>> freedoms() {
        List<String> unknowns = List.copyOf(hidden);
        List<BigFraction[]> rows = new ArrayList<>();
        for (Sum sum : sums) {
            BigFraction[] row = new BigFraction[unknowns.size()];
            Arrays.fill(row, BigFraction.ZERO);
            add(row, unknowns, sum.total(), BigFraction.ONE.negate());
            sum.parts().forEach(part -> add(row, unknowns, part, BigFraction.ONE));
            rows.add(row);
        }
        int[] pivots = reduce(rows, unknowns.size());
        List<Map<String, BigFraction>> freedoms = new ArrayList<>();
        for (int free = 0; free < unknowns.size(); free++) {
            if (pivots[free] >= 0) {
                continue;
            }
            Map<String, BigFraction> freedom = new TreeMap<>();
            freedom.put(unknowns.get(free), BigFraction.ONE);
            for (int column = 0; column < unknowns.size(); column++) {
                if (pivots[column] >= 0 && rows.get(pivots[column])[free].signum() != 0) {
                    freedom.put(unknowns.get(column), rows.get(pivots[column])[free].negate());
                }
            }
            freedoms.add(freedom);
        }
        return freedoms;
    }

    private static void add(BigFraction[] row, List<String> unknowns, String cell, BigFraction amount) {
        int place = Collections.binarySearch(unknowns, cell);
        if (place >= 0) {
            row[place] = row[place].add(amount);
        }
    }

    /** Gauss-Jordan; which row leads each column, or -1. */
    private static int[] reduce(List<BigFraction[]> rows, int columns) {
        int[] pivots = new int[columns];
        Arrays.fill(pivots, -1);
        int next = 0;
        for (int column = 0; column < columns && next < rows.size(); column++) {
            int found = next;
            while (found < rows.size() && rows.get(found)[column].signum() == 0) {
                found++;
            }
            if (found == rows.size()) {
                continue;
            }
            Collections.swap(rows, next, found);
            BigFraction[] lead = rows.get(next);
            BigFraction first = lead[column];
            for (int i = 0; i < columns; i++) {
                lead[i] = lead[i].divide(first);
            }
            for (int other = 0; other < rows.size(); other++) {
                BigFraction factor = rows.get(other)[column];
                if (other != next && factor.signum() != 0) {
                    for (int i = 0; i < columns; i++) {
                        rows.get(other)[i] = rows.get(other)[i].subtract(lead[i].multiply(factor));
                    }
                }
            }
            pivots[column] = next++;
        }
        return pivots;
    }
}
