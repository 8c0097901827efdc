package nl.tandem.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.tandem.local.CannotStart;

/** What make bench runs, in the folder of the project. */
public final class Main {

    private static final Path TARGET = Path.of("target/bench");

    private Main() {}

    public static void main(String... arguments) throws IOException {
        try {
            measure();
        } catch (BenchFailure | CannotStart failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        }
    }

    private static void measure() throws IOException {
        Path servers = TARGET.resolve("servers");
        delete(servers);
        BenchSettings settings = BenchSettings.fromEnvironment(System.getenv(), servers.toAbsolutePath());
        InstantSource clock = InstantSource.system();
        try (Bench bench = new Bench(settings, clock)) {
            // Ctrl-C too ends all that was started.
            Runtime.getRuntime().addShutdownHook(new Thread(bench::close, "stop"));
            List<Result> results = bench.run();
            LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Amsterdam"));
            Report report = new Report(Machine.inWords(today, bench.databaseVersion(), settings), results);
            report.writeJson(TARGET.resolve("results.json"));
            report.writeInto(Path.of("docs/performance.md"));
            System.out.println(report.table());
        }
        delete(servers.resolve("postgres"));
        delete(servers.resolve("kafka"));
        delete(servers.resolve("file"));
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
