package nl.tandem.bench;

import java.io.FileNotFoundException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The same large file twice, in regions of their own: once undisturbed, and once with the service killed (SIGKILL) again and
 * again while it judges. What comes of both must be the same, line by line and cent by cent, and each approved line be told
 * once.
 */
final class KillBench {

    static final String QUIET = "bench-quiet";
    static final String KILLED = "bench-killed";

    private static final String MUNICIPALITY = "0505";
    private static final String PROVIDER = "91000001";
    private static final long NUMBER = 900_000;
    private static final long FIRST_LINE = 400_000_000;
    private static final int POLL_MILLISECONDS = 5;

    private final ServiceDatabase database;
    private final Preparation preparation;
    private final Tokens tokens;
    private final Path folder;
    private final int kills;

    KillBench(BenchSettings settings, ServiceDatabase database, Preparation preparation, Tokens tokens) {
        this.database = database;
        this.preparation = preparation;
        this.tokens = tokens;
        this.folder = settings.folder().resolve("kill");
        this.kills = settings.kills();
    }

    /**
     * Kills it and compares.
     *
     * @param start starts the service anew and returns when it is ready
     */
    List<Result> measure(int lines, TandemService first, Supplier<TandemService> start) {
        preparation.clients(Set.of(QUIET, KILLED));
        Declaration quiet = prepared(QUIET, lines);
        Declaration killed = prepared(KILLED, lines);

        URI message = send(first, quiet);
        while (first.state(message, tokens.messageBroker(QUIET)).equals("RECEIVED")) {
            Children.pause(POLL_MILLISECONDS);
        }
        TandemService service = first;
        send(service, killed);
        int fell = 0;
        while (fell < kills) {
            awaitLines(killed, (long) lines * (fell + 1) / (kills + 2));
            service.kill();
            fell += judged(killed) < lines ? 1 : 0;
            if (judged(killed) == lines) {
                throw new BenchFailure("All lines were judged after %d kills; take a larger file.".formatted(fell));
            }
            service = start.get();
        }
        awaitLines(killed, lines);
        new Relay(database).awaitAllSent();

        new Outcome(database).check(KILLED, PROVIDER, 1, killed.expected());
        same("verdicts", """
                SELECT md5(string_agg(concat_ws('|', line_no, reference, approved, return_codes::text, amount_cents), ',' ORDER BY line_no))
                  FROM declaration_line WHERE region = '%s' AND provider = '%s'""");
        same("ceilings", """
                SELECT string_agg(concat_ws('|', care_year, reserved_cents, declared_cents), ',' ORDER BY care_year)
                  FROM contract_ceiling WHERE region = '%s' AND provider_code = '%s'""");
        same("lines told in events", """
                SELECT concat_ws('|', count(DISTINCT line ->> 'reference'), count(DISTINCT line ->> 'lineId'), count(*), sum((line ->> 'amountCents')::bigint))
                  FROM outbox, jsonb_array_elements(data::jsonb -> 'lines') AS line
                 WHERE region = '%s' AND data::jsonb ->> 'providerCode' = '%s' AND type LIKE '%%lines-approved%%'""");
        System.out.printf("%,d lines, killed %d times: same verdicts, same cents%n", lines, fell);
        return List.of(Result.of(
                "file of %d lines: killed, with the same verdicts and cents".formatted(lines), fell, "times"));
    }

    private Declaration prepared(String region, int lines) {
        Declaration declaration = new Declaration(
                region,
                MUNICIPALITY,
                PROVIDER,
                NUMBER,
                FIRST_LINE,
                lines,
                Math.max(3, Math.ceilDiv(lines, Bsns.KNOWN)));
        preparation.providers(region, Set.of(PROVIDER));
        preparation.allocations(List.of(declaration).stream());
        return declaration;
    }

    private URI send(TandemService service, Declaration declaration) {
        try {
            return service.send(
                    BodyPublishers.ofFile(
                            DeclarationFiles.write(declaration, folder).xml()),
                    tokens.messageBroker(declaration.region()));
        } catch (FileNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void awaitLines(Declaration declaration, long lines) {
        while (judged(declaration) < lines) {
            Children.pause(POLL_MILLISECONDS);
        }
    }

    private long judged(Declaration declaration) {
        return database.numbers(
                        "SELECT coalesce(max(lines_approved + lines_rejected), 0) FROM declaration WHERE region = ?",
                        declaration.region())[0];
    }

    private void same(String what, String sql) {
        String quiet = database.text(sql.formatted(QUIET, PROVIDER));
        String killed = database.text(sql.formatted(KILLED, PROVIDER));
        if (!quiet.equals(killed)) {
            throw new BenchFailure(
                    "After %d kills the %s are %s, undisturbed %s.".formatted(kills, what, killed, quiet));
        }
    }
}
