package nl.tandem.bench;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A month of the whole country: a message of each provider to each municipality of its region. In a region are eight
 * municipalities and 180 providers; most messages are small, and twelve have a hundred lines together.
 */
final class Month {

    private static final int MUNICIPALITIES = 8;
    private static final int PROVIDERS = 180;
    private static final int FIRST_MUNICIPALITY = 5_000;
    private static final int FIRST_PROVIDER = 10_000_000;
    private static final int FIRST_NUMBER = 100_000_000;
    private static final long FIRST_LINE = 100_000_000;
    private static final int LINES_PER_CLIENT = 2;
    private static final int[] LINES = {1, 14, 3, 1, 8, 28, 2, 5, 18, 4, 6, 10};

    private final List<Declaration> declarations;

    Month(int messages) {
        long[] nextLine = {FIRST_LINE};
        declarations = IntStream.range(0, messages)
                .mapToObj(i -> {
                    int region = i / (MUNICIPALITIES * PROVIDERS);
                    int inRegion = i % (MUNICIPALITIES * PROVIDERS);
                    int lines = LINES[i % LINES.length];
                    long first = nextLine[0];
                    nextLine[0] += lines;
                    return new Declaration(
                            "bench-month-" + region,
                            Integer.toString(FIRST_MUNICIPALITY + region * MUNICIPALITIES + inRegion % MUNICIPALITIES),
                            Integer.toString(FIRST_PROVIDER + region * PROVIDERS + inRegion / MUNICIPALITIES),
                            FIRST_NUMBER + i,
                            first,
                            lines,
                            LINES_PER_CLIENT);
                })
                .toList();
    }

    List<Declaration> declarations() {
        return declarations;
    }

    Set<String> municipalities() {
        return declarations.stream().map(Declaration::municipality).collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> regions() {
        return declarations.stream().map(Declaration::region).collect(Collectors.toCollection(TreeSet::new));
    }

    long lines() {
        return declarations.stream().mapToLong(Declaration::lines).sum();
    }
}
