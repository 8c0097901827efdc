package nl.tandem.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * How much is measured.
 *
 * @param sizes lines of the one large file; none when it is not measured
 * @param rounds how often each size is measured, after one round that does not count
 * @param messages of the month of many small ones; 0 when it is not measured
 * @param connections over which they are sent at the same time
 * @param kills how often the service is killed while it judges the largest file once more; 0 when it is not
 * @param folder where the servers run and the results come
 */
record BenchSettings(List<Integer> sizes, int rounds, int messages, int connections, int kills, Path folder) {

    private static final int MOST_LINES = 5_000_000;

    BenchSettings {
        sizes = List.copyOf(sizes);
    }

    static BenchSettings fromEnvironment(Map<String, String> environment, Path folder) {
        return new BenchSettings(
                Arrays.stream(environment
                                .getOrDefault("BENCH_SIZES", "10000,100000")
                                .split(","))
                        .filter(text -> !text.isBlank())
                        .map(text -> number("BENCH_SIZES", text.strip(), MOST_LINES))
                        .toList(),
                number("BENCH_ROUNDS", environment.getOrDefault("BENCH_ROUNDS", "5"), 100),
                number("BENCH_MESSAGES", environment.getOrDefault("BENCH_MESSAGES", "60000"), MOST_LINES),
                number("BENCH_CONNECTIONS", environment.getOrDefault("BENCH_CONNECTIONS", "16"), 1_000),
                number("BENCH_KILLS", environment.getOrDefault("BENCH_KILLS", "10"), 100),
                folder);
    }

    int mostLines() {
        return sizes.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private static int number(String name, String text, int most) {
        if (!text.matches("[0-9]{1,7}") || Integer.parseInt(text) > most) {
            throw new BenchFailure("%s is '%s'; it must be a number up to %d.".formatted(name, text, most));
        }
        return Integer.parseInt(text);
    }
}
