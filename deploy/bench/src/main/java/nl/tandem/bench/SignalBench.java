package nl.tandem.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** How long all rules of lawfulness take to look through a year of a region. */
final class SignalBench {

    private static final int LINES = 200_000;
    private static final double MOST_SECONDS = 10;
    private static final int POLL_MILLISECONDS = 50;

    private final ServiceDatabase database;
    private final TandemService service;
    private final String token;

    SignalBench(ServiceDatabase database, TandemService service, Tokens tokens) {
        this.database = database;
        this.service = service;
        this.token = tokens.controller(FileBench.REGION);
    }

    /** The year before that of the file, with lines of the file in its twelve months. */
    static void prepare(ServiceDatabase database) {
        database.execute("""
                CREATE TEMPORARY TABLE year_month AS
                SELECT month, uuidv7() AS declaration_id, make_date(2025, month, 1) AS first,
                       (make_date(2025, month, 1) + interval '1 month - 1 day')::date AS last
                  FROM generate_series(1, 12) AS month;
                CREATE TEMPORARY TABLE year_line AS
                SELECT *, 1 + (row_number() OVER (ORDER BY line_id) - 1) / greatest(1, ceil(least(%2$d, count(*) OVER ()) / 12.0)::int) AS month
                  FROM declaration_line WHERE region = '%1$s' ORDER BY line_id LIMIT %2$d;
                INSERT INTO declaration (declaration_id, region, message_id, municipality, provider, declaration_number, period,
                       submitted_cents, approved_cents, lines_approved, lines_rejected, state, return_codes, assessed_at,
                       answer_identification)
                SELECT year_month.declaration_id, '%1$s', gen_random_uuid(), min(municipality), min(provider), 'Y' || month, first,
                       0, 0, count(*), 0, 'ASSESSED', '{0200}', now(), 'Y' || month
                  FROM year_month JOIN year_line USING (month) GROUP BY 1, month, first;
                INSERT INTO declaration_line (line_id, region, declaration_id, line_no, municipality, provider, client_id,
                       client_pseudonym, allocation_id, contract_id, reference, allocation_number, category, code,
                       period_start, period_end, volume, unit, tariff_cents, amount_cents, approved, return_codes)
                SELECT uuidv7(), region, year_month.declaration_id, row_number() OVER (PARTITION BY month), municipality, provider,
                       client_id, client_pseudonym, allocation_id, contract_id, 'Y' || row_number() OVER (), allocation_number,
                       category, code, first, last, volume, unit, tariff_cents, amount_cents, approved, return_codes
                  FROM year_line JOIN year_month USING (month);
                INSERT INTO lawfulness_look (declaration_id, rule_version, region, looked_at)
                SELECT declaration_id, 1, region, now() FROM declaration WHERE state = 'ASSESSED' ON CONFLICT DO NOTHING;
                ANALYZE declaration, declaration_line;
                """.formatted(FileBench.REGION, LINES));
    }

    List<Result> measure() {
        JsonNode run = service.create(
                "/contracting/v1/lawfulness-runs", Map.of("from", "2025-01-01", "until", "2025-12-31"), token);
        String path = "/contracting/v1/lawfulness-runs/" + run.path("runId").asText();
        JsonNode now = run;
        while (!now.path("state").asText().equals("DONE")) {
            Children.pause(POLL_MILLISECONDS);
            now = service.get(path, token);
        }
        long lines = database.numbers(
                        "SELECT count(*) FROM declaration_line WHERE region = ? AND period_start < DATE '2026-01-01'",
                        FileBench.REGION)[0];
        if (now.path("lines").asLong() != lines) {
            throw new BenchFailure("The rules looked at %s of %d lines.".formatted(now.path("lines"), lines));
        }
        return List.of(Result.within(
                "signal rules over a year of %d lines".formatted(lines),
                now.path("milliseconds").asLong() / 1e3,
                "s",
                MOST_SECONDS));
    }
}
