package nl.tandem.bench;

import java.io.FileNotFoundException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.tandem.bench.Declaration.Expected;
import nl.tandem.bench.GcLog.Heap;

/**
 * One large file: through Tandem, as a binary COPY of the very rows that Tandem wrote, and through each peer, in turn. Each
 * round has a declaration of its own, of a provider of its own.
 */
final class FileBench {

    static final String REGION = "bench-file";

    private static final String MUNICIPALITY = "0505";
    private static final int FIRST_PROVIDER = 90_000_001;
    private static final int LEAST_LINES_PER_CLIENT = 3;
    private static final int FEWEST_LINES = 200;
    private static final int POLL_MILLISECONDS = 100;

    private final Meter meter;
    private final ServiceDatabase database;
    private final Preparation preparation;
    private final TandemService service;
    private final SpringPeerProcess spring;
    private final SqlPeer sql;
    private final Outcome outcome;
    private final Relay relay;
    private final String token;
    private final Path folder;
    private final int rounds;
    private int declarations;
    private long nextLine = 1;

    FileBench(
            BenchSettings settings,
            Meter meter,
            ServiceDatabase database,
            Preparation preparation,
            TandemService service,
            Tokens tokens,
            SpringPeerProcess spring) {
        this.meter = meter;
        this.database = database;
        this.preparation = preparation;
        this.service = service;
        this.spring = spring;
        this.sql = new SqlPeer(database);
        this.outcome = new Outcome(database);
        this.relay = new Relay(database);
        this.token = tokens.messageBroker(REGION);
        this.folder = settings.folder().resolve("file");
        this.rounds = settings.rounds();
    }

    /** Who takes the lines in. */
    enum Way {
        TANDEM("Tandem"),
        COPY("COPY binary of the same rows, the limit"),
        SQL("psql: COPY to a stage and one statement"),
        SPRING("Spring Batch");

        final String title;

        Way(String title) {
            this.title = title;
        }
    }

    List<Result> measure(int lines) {
        // A small one gives the planner figures to plan a large one by.
        round(Math.max(FEWEST_LINES, lines / 10));
        round(lines);
        Map<Way, List<Measurement>> measured = new EnumMap<>(Way.class);
        int position = service.gcLog().position();
        for (int i = 1; i <= rounds; i++) {
            Map<Way, Measurement> round = round(lines);
            round.forEach((way, measurement) ->
                    measured.computeIfAbsent(way, unused -> new ArrayList<>()).add(measurement));
            System.out.printf("%,d lines, round %d of %d: %s%n", lines, i, rounds, inWords(round));
        }
        return results(lines, measured, service.gcLog().since(position));
    }

    private Map<Way, Measurement> round(int lines) {
        Declaration declaration = next(lines);
        preparation.providers(REGION, Set.of(declaration.provider()));
        preparation.allocations(List.of(declaration).stream());
        DeclarationFiles files = DeclarationFiles.write(declaration, folder);
        Expected expected = declaration.expected();
        Map<Way, Measurement> round = new EnumMap<>(Way.class);

        preparation.settle();
        round.put(Way.TANDEM, throughTandem(declaration, files));
        outcome.check(REGION, declaration.provider(), 1, expected);
        database.copyOut(
                "COPY (SELECT * FROM public.declaration_line WHERE region = '%s' AND provider = '%s' ORDER BY line_no) TO STDOUT (FORMAT binary)"
                        .formatted(REGION, declaration.provider()),
                files.rows());

        database.execute("TRUNCATE peer.copied_line");
        preparation.settle();
        round.put(
                Way.COPY,
                byItself(
                        lines,
                        () -> database.copyIn("COPY peer.copied_line FROM STDIN (FORMAT binary)", files.rows())));
        outcome.checkLines("peer.copied_line", REGION, declaration.provider(), expected);

        preparation.settle();
        round.put(Way.SQL, byItself(lines, () -> sql.takeIn(declaration, files.text())));
        outcome.checkLines("peer.sql_line", REGION, declaration.provider(), expected);

        preparation.settle();
        Meter.Reading begin = meter.read(spring.process());
        double seconds = spring.takeIn(declaration, files.xml());
        round.put(Way.SPRING, meter.since(begin, lines, seconds));
        outcome.checkLines("peer.declaration_line", REGION, declaration.provider(), expected);
        return round;
    }

    private Declaration next(int lines) {
        int perClient = Math.max(LEAST_LINES_PER_CLIENT, Math.ceilDiv(lines, Bsns.KNOWN));
        Declaration declaration = new Declaration(
                REGION,
                MUNICIPALITY,
                Integer.toString(FIRST_PROVIDER + declarations),
                declarations,
                nextLine,
                lines,
                perClient);
        declarations++;
        nextLine += lines;
        return declaration;
    }

    /** From the first byte that is sent until the state of the message says that it is answered. */
    private Measurement throughTandem(Declaration declaration, DeclarationFiles files) {
        try {
            Meter.Reading begin = meter.read(service.process());
            URI message = service.send(BodyPublishers.ofFile(files.xml()), token);
            double received = begin.secondsSince();
            String state = service.state(message, token);
            while (state.equals("RECEIVED")) {
                Children.pause(POLL_MILLISECONDS);
                state = service.state(message, token);
            }
            double seconds = begin.secondsSince();
            if (!state.equals("ASSESSED")) {
                throw new BenchFailure("The file became %s; see contracting.log.".formatted(state));
            }
            relay.awaitAllSent();
            return meter.since(begin, declaration.lines(), seconds).received(received);
        } catch (FileNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** By this program, which does no more than pass bytes on to PostgreSQL. */
    private Measurement byItself(int lines, Runnable work) {
        Meter.Reading begin = meter.read(ProcessHandle.current());
        work.run();
        return meter.since(begin, lines, begin.secondsSince());
    }

    private static List<Result> results(int lines, Map<Way, List<Measurement>> measured, Heap heap) {
        Map<Way, Measurement> medians = new EnumMap<>(Way.class);
        measured.forEach((way, all) -> medians.put(way, Measurement.median(all)));
        double limit = Objects.requireNonNull(medians.get(Way.COPY)).linesPerSecond();
        String file = "file of %d lines: ".formatted(lines);
        List<Result> results = new ArrayList<>();
        medians.forEach((way, median) -> results.add(
                Result.of(file + way.title, median.linesPerSecond(), "lines/s", limit, median.cpuSeconds())));
        Measurement tandem = Objects.requireNonNull(medians.get(Way.TANDEM));
        results.add(Result.of(file + "Tandem, until received", tandem.receivedSeconds(), "s"));
        results.add(Result.of(file + "Tandem, until answered", tandem.seconds(), "s"));
        results.add(Result.of(file + "Tandem, CPU of the service", tandem.programCpu(), "CPU-s"));
        results.add(Result.of(file + "Tandem, CPU of PostgreSQL", tandem.databaseCpu(), "CPU-s"));
        results.add(Result.of(file + "Tandem, CPU of Kafka", tandem.brokerCpu(), "CPU-s"));
        results.add(Result.within(
                file + "Tandem, most heap after a collection",
                heap.afterCollection(),
                "MiB",
                TandemService.HEAP_MEGABYTES));
        results.add(Result.within(file + "Tandem, most heap in use", heap.peak(), "MiB", TandemService.HEAP_MEGABYTES));
        return results;
    }

    private static String inWords(Map<Way, Measurement> round) {
        StringBuilder words = new StringBuilder();
        round.forEach((way, measurement) -> words.append(words.isEmpty() ? "" : ", ")
                .append(way.name().toLowerCase(Locale.ROOT))
                .append(" %.2f s (%.1f CPU-s)".formatted(measurement.seconds(), measurement.cpuSeconds())));
        return words.toString();
    }
}
