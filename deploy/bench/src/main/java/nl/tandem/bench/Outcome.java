package nl.tandem.bench;

import java.util.Arrays;
import nl.tandem.bench.Declaration.Expected;

/** Looks in the service's tables whether what came of a measurement is right: a wrong answer is never quick enough. */
final class Outcome {

    private final ServiceDatabase database;

    Outcome(ServiceDatabase database) {
        this.database = database;
    }

    /** Of all declarations of these providers in these regions, both patterns of LIKE. */
    void check(String regions, String provider, long declarations, Expected expected) {
        long[] found = database.numbers("""
                SELECT count(*), coalesce(sum(lines_approved), 0), coalesce(sum(lines_rejected), 0),
                       coalesce(sum(approved_cents), 0), coalesce(sum(submitted_cents), 0)
                  FROM declaration WHERE region LIKE ? AND provider LIKE ? AND state = 'ASSESSED'
                """, regions, provider);
        long[] wanted = {
            declarations, expected.approved(), expected.rejected(), expected.approvedCents(), expected.submittedCents()
        };
        compare("declarations, lines approved and rejected, cents approved and submitted", wanted, found);
        checkLines("public.declaration_line", regions, provider, expected);
    }

    /** Of a table of lines. */
    void checkLines(String table, String regions, String provider, Expected expected) {
        long[] found = database.numbers(
                "SELECT count(*) FILTER (WHERE approved), count(*) FILTER (WHERE NOT approved),"
                        + " coalesce(sum(amount_cents) FILTER (WHERE approved), 0), coalesce(sum(amount_cents), 0) FROM "
                        + table + " WHERE region LIKE ? AND provider LIKE ?",
                regions,
                provider);
        long[] wanted = {expected.approved(), expected.rejected(), expected.approvedCents(), expected.submittedCents()};
        compare("lines approved and rejected, cents approved and submitted in " + table, wanted, found);
    }

    private static void compare(String what, long[] wanted, long[] found) {
        if (!Arrays.equals(wanted, found)) {
            throw new BenchFailure(
                    "%s must be %s but are %s.".formatted(what, Arrays.toString(wanted), Arrays.toString(found)));
        }
    }
}
