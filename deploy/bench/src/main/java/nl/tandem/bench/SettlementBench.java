package nl.tandem.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.tandem.bench.BenchSettings.YearSize;

/** How long it takes to settle a year of care, once more after a late correction, and to compare schemes over years. */
final class SettlementBench {

    private static final int CARE_YEAR = 2025;
    private static final int LINES_PER_CLIENT = 10;
    private static final int FIRST_MUNICIPALITY = 1000;
    private static final double MOST_SECONDS = 10;
    private static final double MOST_SECONDS_OF_A_REGION = 0.3;
    private static final double MOST_SECONDS_OF_A_SIMULATION = 2;
    private static final int REGION_MUNICIPALITIES = 17;
    private static final int SIMULATED_YEARS = 5;

    private final BenchSettings settings;
    private final ServiceDatabase database;
    private final TandemService service;
    private final Tokens tokens;

    SettlementBench(BenchSettings settings, ServiceDatabase database, TandemService service, Tokens tokens) {
        this.settings = settings;
        this.database = database;
        this.service = service;
        this.tokens = tokens;
    }

    List<Result> measure() {
        List<Result> results = new ArrayList<>();
        for (YearSize size : settings.settlements()) {
            results.addAll(settle(size));
        }
        settings.settlements().stream()
                .filter(size -> size.municipalities() <= REGION_MUNICIPALITIES)
                .findFirst()
                .ifPresent(size -> results.add(simulate(size)));
        return results;
    }

    private List<Result> settle(YearSize size) {
        String region = region(size);
        String token = tokens.budgetController(region);
        post(region, size, CARE_YEAR);
        String key = key(token, size);
        String name = "settlement of %d lines over %d municipalities: ".formatted(size.lines(), size.municipalities());
        double most = size.municipalities() <= REGION_MUNICIPALITIES ? MOST_SECONDS_OF_A_REGION : MOST_SECONDS;
        List<Result> results = new ArrayList<>();
        results.add(Result.within(
                name + "full solidarity", median(token, scheme(token, "FULL_SOLIDARITY", key), region), "s", most));
        results.add(Result.within(
                name + "stop-loss, client by client",
                median(token, scheme(token, "STOP_LOSS", key), region),
                "s",
                most));
        results.add(Result.of(name + "psql: sum of the lines by municipality", sumOfLines(region), "s"));
        results.add(Result.within(
                name + "once more after one late correction", afterCorrection(token, key, region), "s", most));
        return results;
    }

    /** Of three; each is checked to the cent with the lines themselves. */
    private double median(String token, String scheme, String region) {
        long total = database.numbers(
                        "SELECT sum(amount_cents)::bigint FROM posting WHERE region = ? AND care_year = ?",
                        region,
                        CARE_YEAR)[0];
        double[] seconds = IntStream.range(0, 3)
                .mapToDouble(round -> {
                    long begin = System.nanoTime();
                    JsonNode settlement = service.create(
                            "/budget/v1/settlements",
                            Map.of("careYear", CARE_YEAR, "settlementSchemeId", scheme),
                            token);
                    double elapsed = (System.nanoTime() - begin) / 1e9;
                    requireWhole(settlement, total);
                    return elapsed;
                })
                .sorted()
                .toArray();
        return seconds[1];
    }

    private static void requireWhole(JsonNode settlement, long total) {
        long contributed = 0;
        for (JsonNode contribution : settlement.path("contributions")) {
            contributed += contribution.path("contributionCents").asLong();
        }
        if (contributed != total) {
            throw new BenchFailure("%d cents were divided of %d.".formatted(contributed, total));
        }
    }

    private double sumOfLines(String region) {
        long begin = System.nanoTime();
        database.numbers(
                "SELECT count(*) FROM (SELECT municipality, sum(amount_cents) FROM posting WHERE region = ? AND care_year = ? GROUP BY 1)",
                region,
                CARE_YEAR);
        return (System.nanoTime() - begin) / 1e9;
    }

    /** Posting the correction and settling again. */
    private double afterCorrection(String token, String key, String region) {
        String scheme = scheme(token, "PARTIAL_SOLIDARITY", key);
        service.create("/budget/v1/settlements", Map.of("careYear", CARE_YEAR, "settlementSchemeId", scheme), token);
        long begin = System.nanoTime();
        service.create(
                "/budget/v1/postings",
                Map.of(
                        "kind",
                        "CORRECTION",
                        "reference",
                        "late-" + region,
                        "description",
                        "late",
                        "category",
                        "45",
                        "careMonth",
                        CARE_YEAR + "-03-01",
                        "parts",
                        List.of(Map.of("municipality", Integer.toString(FIRST_MUNICIPALITY), "amountCents", -1))),
                token);
        service.create("/budget/v1/settlements", Map.of("careYear", CARE_YEAR, "settlementSchemeId", scheme), token);
        return (System.nanoTime() - begin) / 1e9;
    }

    private Result simulate(YearSize size) {
        String region = region(size);
        String token = tokens.budgetController(region);
        for (int year = CARE_YEAR - SIMULATED_YEARS + 1; year < CARE_YEAR; year++) {
            post(region, size, year);
        }
        String key = database.text(
                "SELECT distribution_key_id FROM distribution_key WHERE region = '%s' LIMIT 1".formatted(region));
        List<Map<String, Object>> variants =
                List.of("FULL_SOLIDARITY", "ACTUAL_USE", "PARTIAL_SOLIDARITY", "STOP_LOSS").stream()
                        .map(type -> Map.<String, Object>of(
                                "name",
                                type,
                                "agreement",
                                Map.of("parts", List.of(Map.of("scheme", terms(type, key))))))
                        .toList();
        long begin = System.nanoTime();
        service.post(
                "/budget/v1/simulations",
                Map.of("fromYear", CARE_YEAR - SIMULATED_YEARS + 1, "untilYear", CARE_YEAR, "variants", variants),
                token,
                200);
        return Result.within(
                "simulation of four schemes over five years of %d lines".formatted(size.lines()),
                (System.nanoTime() - begin) / 1e9,
                "s",
                MOST_SECONDS_OF_A_SIMULATION);
    }

    private static String region(YearSize size) {
        return "bench-%d-%d".formatted(size.lines(), size.municipalities());
    }

    /** Straight into the tables, as the service leaves them, which is not measured. */
    private void post(String region, YearSize size, int year) {
        database.execute(
                """
                INSERT INTO posting (region, municipality, provider, contract_id, allocation_id, declaration_id, line_id,
                       client_pseudonym, category, code, care_year, care_month, amount_cents, booked_on, source)
                SELECT '%1$s', (%5$d + n %% %3$d)::text, lpad((n %% 150)::text, 8, '0'), 'c', 'a' || n / %6$d, 'd' || n / 200,
                       '%4$d-' || n, 'p' || n / (%6$d * %3$d) || '-' || n %% %3$d, (44 + n %% 2)::text, '45A04', %4$d,
                       1 + n %% 12, 100 + (n::bigint * 7919) %% 200000, make_date(%4$d, 1 + n %% 12, 28), 'line:%4$d-' || n
                  FROM generate_series(0, %2$d - 1) AS n;
                INSERT INTO realised_cost
                SELECT region, care_year, municipality, category, sum(amount_cents), count(*) FROM posting
                 WHERE region = '%1$s' AND care_year = %4$d GROUP BY 1, 2, 3, 4;
                INSERT INTO regional_cost
                SELECT region, care_year, sum(amount_cents) FROM posting
                 WHERE region = '%1$s' AND care_year = %4$d GROUP BY 1, 2;
                INSERT INTO client_cost
                SELECT region, care_year, municipality, client_pseudonym, category, sum(amount_cents) FROM posting
                 WHERE region = '%1$s' AND care_year = %4$d GROUP BY 1, 2, 3, 4, 5;
                ANALYZE posting, realised_cost, client_cost;
                """.formatted(region, size.lines(), size.municipalities(), year, FIRST_MUNICIPALITY, LINES_PER_CLIENT));
    }

    private String key(String token, YearSize size) {
        return service.create(
                        "/budget/v1/distribution-keys",
                        Map.of(
                                "name",
                                "Bench",
                                "vintage",
                                "2025",
                                "source",
                                "bench",
                                "decision",
                                "bench",
                                "validFrom",
                                "2020-01-01",
                                "weights",
                                IntStream.range(0, size.municipalities())
                                        .mapToObj(i -> Map.of(
                                                "municipality",
                                                Integer.toString(FIRST_MUNICIPALITY + i),
                                                "weight",
                                                1_000_003L + 7_919L * i))
                                        .toList()),
                        token)
                .path("distributionKeyId")
                .asText();
    }

    private String scheme(String token, String type, String key) {
        return service.create(
                        "/budget/v1/settlement-schemes",
                        Map.of(
                                "name",
                                type,
                                "decision",
                                "bench",
                                "fromYear",
                                2015,
                                "agreement",
                                Map.of("parts", List.of(Map.of("scheme", terms(type, key))))),
                        token)
                .path("settlementSchemeId")
                .asText();
    }

    private static Map<String, Object> terms(String type, String key) {
        return switch (type) {
            case "ACTUAL_USE" -> Map.of("type", type);
            case "PARTIAL_SOLIDARITY" ->
                Map.of(
                        "type",
                        type,
                        "distributionKeyId",
                        key,
                        "phases",
                        IntStream.rangeClosed(CARE_YEAR - SIMULATED_YEARS + 1, CARE_YEAR)
                                .mapToObj(year -> Map.of("careYear", year, "solidarityBasisPoints", 5_000))
                                .toList());
            case "STOP_LOSS" ->
                Map.of(
                        "type",
                        type,
                        "distributionKeyId",
                        key,
                        "thresholdCents",
                        1_000_000,
                        "coInsuranceBasisPoints",
                        1_000);
            default -> Map.of("type", type, "distributionKeyId", key);
        };
    }
}
