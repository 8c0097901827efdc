package nl.tandem.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A year of money from budget to the last cent: opinions, adoption, advances, two interim reports with a forecast, the final
 * settlement under a phased scheme and a late credit. Nothing else on this Tandem has cost in 2024.
 */
@ExtendWith(RunningTandem.class)
class BudgetYearTest {

    private static final int YEAR = 2024;
    private static final long BUDGET = 12_000_000;
    private static final long LATE_CREDIT = -12_345;
    private static final String DOCUMENTS = "/budget/v1/financial-documents";

    private final Tandem tandem;
    private final Api controller;

    BudgetYearTest(Tandem tandem) {
        this.tandem = tandem;
        this.controller = tandem.as("controller");
    }

    @Test
    void everyCentOfAYearIsExplained() throws Exception {
        Region.KEY_2023.keySet().forEach(this::municipality);
        String key = new Region(tandem).distributionKey("Begroting 2024");

        String budget = adoptedAfterOpinions();
        JsonNode advances = controller
                .post(
                        "/budget/v1/advance-schedules",
                        Map.of(
                                "year",
                                YEAR,
                                "budgetCents",
                                BUDGET,
                                "distributionKeyId",
                                key,
                                "decision",
                                "AB 7 juli 2023"))
                .ok()
                .json();
        assertEquals(BUDGET, sum(advances.path("instalments"), "amountCents"));

        // A million each month, shared by the key; four months later the first report, eight months later the second
        months(1, 4, key);
        JsonNode first = report("FIRST_INTERIM_REPORT", budget, 4);
        assertEquals(4_000_000, line(first).path("realisedCents").asLong());
        assertEquals(BUDGET, line(first).path("forecastCents").asLong());
        months(5, 8, key);
        own("0505", 750_000, "2024-08-01");
        JsonNode second = report("SECOND_INTERIM_REPORT", budget, 8);
        assertEquals(8_750_000, line(second).path("realisedCents").asLong());
        assertTrue(line(second).path("deviationCents").asLong() > 0);
        assertEquals("RED", line(second).path("computedLight").asText());
        months(9, 12, key);

        // Half in solidarity: the extra cost of Dordrecht is half its own and half everybody's
        JsonNode settlement = finalSettlement(scheme(key));
        assertEquals(BUDGET + 750_000, settlement.path("totalCents").asLong());
        assertExplained(settlement);
        assertEquals(750_000, sum(settlement.path("contributions"), "balanceCents"));
        assertRecalculable(settlement);
        String invoice = controller
                .get(settlementPath(settlement) + "/invoices/0505")
                .ok()
                .body();
        assertTrue(invoice.contains("nlcius"), invoice);

        // After closing one late credit: under the scheme of its care year, half own and half shared
        own("0505", LATE_CREDIT, null);
        JsonNode late = controller
                .post("/budget/v1/settlements", Map.of("careYear", YEAR, "stage", "SUPPLEMENTARY"))
                .ok()
                .json();
        assertExplained(late);
        assertEquals(LATE_CREDIT, sum(late.path("contributions"), "balanceCents"));
        assertTrue(
                contribution(late, "0505").path("balanceCents").asLong() <= LATE_CREDIT / 2,
                () -> contribution(late, "0505").toString());
        assertEquals(
                1,
                controller
                        .json("/budget/v1/postings?late=true")
                        .path("totalItems")
                        .asInt());
    }

    private void municipality(String code) {
        int status = controller
                .post(
                        "/budget/v1/municipalities",
                        Map.of(
                                "municipality",
                                code,
                                "name",
                                "Gemeente " + code,
                                "validFrom",
                                "2019-01-01",
                                "decision",
                                "Herindeling",
                                "invoiceAddress",
                                Map.of(
                                        "oin",
                                        "00000001123456789000",
                                        "street",
                                        "Spuiboulevard 300",
                                        "postCode",
                                        "3311GR",
                                        "city",
                                        "Dordrecht")))
                .status();
        assertEquals(201, status);
    }

    private String adoptedAfterOpinions() {
        String budget = controller
                .post(
                        DOCUMENTS,
                        Map.of(
                                "kind",
                                "PRIMARY_BUDGET",
                                "year",
                                YEAR,
                                "title",
                                "Primaire begroting 2024",
                                "content",
                                Map.of(
                                        "figures",
                                        Map.of(
                                                "columns",
                                                List.of(Map.of("code", "2024", "name", "2024")),
                                                "posts",
                                                List.of(Map.of(
                                                        "code",
                                                        "zin",
                                                        "name",
                                                        "Zorg in natura",
                                                        "direction",
                                                        "COST",
                                                        "values",
                                                        List.of(Map.of("column", "2024", "amountCents", BUDGET))))))))
                .ok()
                .header("Location");
        step(budget, "AGREE", "EXECUTIVE_BOARD", "2023-04-13").ok();
        step(budget, "SEND", "ORGANISATION", "2023-04-14").ok();
        assertEquals(
                10, controller.json(budget + "/opinions").path("totalItems").asInt());
        controller
                .post(
                        budget + "/opinions",
                        Map.of(
                                "municipality",
                                "0505",
                                "stance",
                                "WITH_REMARKS",
                                "words",
                                "Meer voorkant.",
                                "receivedOn",
                                "2023-06-30"))
                .ok();
        controller
                .post(
                        budget + "/reactions",
                        Map.of("municipality", "0505", "reaction", "PARTLY", "motivation", "Past in het kader."))
                .ok();
        // 83 days are one too few
        assertEquals(409, step(budget, "ADOPT", "GENERAL_BOARD", "2023-07-06").status());
        step(budget, "ADOPT", "GENERAL_BOARD", "2023-07-07").ok();
        step(budget, "SUBMIT", "PROVINCE", "2023-07-10").ok();
        return budget;
    }

    private Api.Answer step(String document, String step, String body, String day) {
        return controller.post(
                document + "/steps",
                Map.of("step", step, "body", body, "takenOn", day, "decision", "Besluit van " + day));
    }

    private void months(int from, int until, String key) {
        for (int month = from; month <= until; month++) {
            controller
                    .post(
                            "/budget/v1/postings",
                            Map.of(
                                    "kind",
                                    "LUMP_SUM",
                                    "reference",
                                    "maand-" + month,
                                    "description",
                                    "Lumpsum",
                                    "category",
                                    "48",
                                    "careMonth",
                                    YearMonth.of(YEAR, month).atDay(1).toString(),
                                    "bookedOn",
                                    YearMonth.of(YEAR, month).atEndOfMonth().toString(),
                                    "amountCents",
                                    1_000_000,
                                    "distributionKeyId",
                                    key))
                    .ok();
        }
    }

    private void own(String municipality, long cents, @Nullable String bookedOn) {
        Map<String, Object> entry = new TreeMap<>(Map.of(
                "kind",
                "CORRECTION",
                "reference",
                "eigen-" + cents,
                "description",
                "Eigen kosten",
                "category",
                "48",
                "careMonth",
                "2024-08-01",
                "parts",
                List.of(Map.of("municipality", municipality, "amountCents", cents))));
        if (bookedOn != null) {
            entry.put("bookedOn", bookedOn);
        }
        controller.post("/budget/v1/postings", entry).ok();
    }

    private JsonNode report(String kind, String budget, int untilMonth) {
        String forecast = controller
                .post(
                        "/budget/v1/forecasts",
                        Map.of(
                                "year",
                                YEAR,
                                "asOf",
                                YearMonth.of(YEAR, untilMonth).atDay(1).toString(),
                                "seed",
                                7))
                .ok()
                .json()
                .path("forecastId")
                .asText();
        Api.Answer drawnUp = controller
                .post(
                        "/budget/v1/interim-reports",
                        Map.of(
                                "kind",
                                kind,
                                "title",
                                "Burap 2024 tot en met maand " + untilMonth,
                                "budgetDocumentId",
                                budget.substring(budget.lastIndexOf('/') + 1),
                                "budgetColumn",
                                "2024",
                                "forecastId",
                                forecast,
                                "lines",
                                List.of(Map.of(
                                        "post",
                                        "zin",
                                        "categories",
                                        List.of("48"),
                                        "certainty",
                                        "LIKELY",
                                        "explanation",
                                        "Instroom"))))
                .ok();
        String report = drawnUp.header("Location");
        String day = YearMonth.of(YEAR, untilMonth + 2).atDay(15).toString();
        step(report, "AGREE", "EXECUTIVE_BOARD", day).ok();
        step(report, "ADOPT", "GENERAL_BOARD", day).ok();
        JsonNode published = step(report, "PUBLISH", "ORGANISATION", day).ok().json();
        assertTrue(published.path("frozen").asBoolean());
        return published;
    }

    private static JsonNode line(JsonNode report) {
        return report.at("/content/deviations/lines/0");
    }

    private String scheme(String key) {
        return controller
                .post(
                        "/budget/v1/settlement-schemes",
                        Map.of(
                                "name",
                                "Afbouw solidariteit",
                                "decision",
                                "AB 7 november 2019",
                                "fromYear",
                                2020,
                                "agreement",
                                Map.of(
                                        "parts",
                                        List.of(Map.of(
                                                "scheme",
                                                Map.of(
                                                        "type",
                                                        "PARTIAL_SOLIDARITY",
                                                        "distributionKeyId",
                                                        key,
                                                        "phases",
                                                        List.of(Map.of(
                                                                "careYear", YEAR, "solidarityBasisPoints", 5_000))))))))
                .ok()
                .json()
                .path("settlementSchemeId")
                .asText();
    }

    private JsonNode finalSettlement(String scheme) {
        return controller
                .post(
                        "/budget/v1/settlements",
                        Map.of(
                                "careYear",
                                YEAR,
                                "stage",
                                "FINAL",
                                "settlementSchemeId",
                                scheme,
                                "decision",
                                "Jaarrekening 2024, AB 10 juli 2025"))
                .ok()
                .json();
    }

    /** Of each municipality the steps lead from cost to contribution to balance, to the cent; together they are the cost. */
    private static void assertExplained(JsonNode settlement) {
        assertEquals(
                settlement.path("totalCents").asLong(), sum(settlement.path("contributions"), "contributionCents"));
        for (JsonNode contribution : settlement.path("contributions")) {
            Map<String, Long> steps = new TreeMap<>();
            List<String> order = new ArrayList<>();
            contribution.path("steps").forEach(step -> {
                order.add(step.path("step").asText());
                steps.put(step.path("step").asText(), step.path("amountCents").asLong());
            });
            assertEquals(
                    List.of(
                            "OWN_COST",
                            "OWN_PART",
                            "POOL_IN",
                            "POOL_TOTAL",
                            "KEY_SHARE",
                            "POOL_OUT",
                            "EXACT_QUOTA",
                            "ROUNDING",
                            "DECISION",
                            "CONTRIBUTION",
                            "CHARGED",
                            "BALANCE"),
                    order);
            assertEquals(
                    steps.getOrDefault("CONTRIBUTION", 0L),
                    steps.getOrDefault("EXACT_QUOTA", 0L) + steps.getOrDefault("ROUNDING", 0L));
            assertEquals(
                    steps.getOrDefault("BALANCE", 0L),
                    steps.getOrDefault("CONTRIBUTION", 0L) - steps.getOrDefault("CHARGED", 0L));
            // Whole cents of two parts may leave one cent to their sum.
            long parts = steps.getOrDefault("OWN_PART", 0L) + steps.getOrDefault("POOL_OUT", 0L);
            assertTrue(
                    steps.getOrDefault("EXACT_QUOTA", 0L) - parts == 0
                            || steps.getOrDefault("EXACT_QUOTA", 0L) - parts == 1,
                    steps::toString);
        }
    }

    private void assertRecalculable(JsonNode settlement) throws Exception {
        String inputs =
                controller.get(settlementPath(settlement) + "/inputs").ok().body();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(inputs.getBytes(StandardCharsets.UTF_8));
        assertEquals(settlement.path("inputHash").asText(), HexFormat.of().formatHex(digest));
    }

    private static String settlementPath(JsonNode settlement) {
        return "/budget/v1/settlements/" + settlement.path("settlementId").asText();
    }

    private static JsonNode contribution(JsonNode settlement, String municipality) {
        for (JsonNode contribution : settlement.path("contributions")) {
            if (contribution.path("municipality").asText().equals(municipality)) {
                return contribution;
            }
        }
        throw new AssertionError(municipality + " has no contribution");
    }

    private static long sum(JsonNode items, String field) {
        long sum = 0;
        for (JsonNode item : items) {
            sum += item.path(field).asLong();
        }
        return sum;
    }
}
