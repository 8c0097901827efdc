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
 * @param settlements lines and municipalities of the years that are settled
 * @param facts lines that monitoring hears from Kafka; 0 when it is not measured
 * @param folder where the servers run and the results come
 */
record BenchSettings(
        List<Integer> sizes,
        int rounds,
        int messages,
        int connections,
        int kills,
        List<YearSize> settlements,
        int facts,
        Path folder) {

    private static final int MOST_LINES = 9_000_000;
    private static final int MOST_FACTS = 20_000_000;

    /** A year of care: so many lines over so many municipalities. */
    record YearSize(int lines, int municipalities) {}

    BenchSettings {
        sizes = List.copyOf(sizes);
        settlements = List.copyOf(settlements);
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
                years(environment.getOrDefault("BENCH_SETTLEMENTS", "150000:10,1000000:30,6000000:342")),
                number("BENCH_FACTS", environment.getOrDefault("BENCH_FACTS", "1600000"), MOST_FACTS),
                folder);
    }

    private static List<YearSize> years(String text) {
        return Arrays.stream(text.split(","))
                .filter(year -> !year.isBlank())
                .map(year -> {
                    int colon = year.indexOf(':');
                    if (colon < 0) {
                        throw new BenchFailure(
                                "BENCH_SETTLEMENTS is '%s'; write lines:municipalities.".formatted(text));
                    }
                    return new YearSize(
                            number("BENCH_SETTLEMENTS", year.substring(0, colon).strip(), MOST_LINES),
                            number(
                                    "BENCH_SETTLEMENTS",
                                    year.substring(colon + 1).strip(),
                                    900));
                })
                .toList();
    }

    int mostLines() {
        return sizes.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private static int number(String name, String text, int most) {
        if (!text.matches("[0-9]{1,8}") || Integer.parseInt(text) > most) {
            throw new BenchFailure("%s is '%s'; it must be a number up to %d.".formatted(name, text, most));
        }
        return Integer.parseInt(text);
    }
}
