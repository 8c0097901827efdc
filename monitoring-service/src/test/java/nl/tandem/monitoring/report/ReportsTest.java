package nl.tandem.monitoring.report;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.Soon;
import nl.tandem.kit.testing.Superuser;
import nl.tandem.kit.testing.Token;
import nl.tandem.monitoring.testing.Declared;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Reports from draft to paper. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ReportsTest {

    private final String region = "r" + UUID.randomUUID();

    @Test
    void tenMunicipalitiesGetTheirMonthWithAnExplanationAndOnPaper() {
        List<String> codes =
                IntStream.rangeClosed(1, 10).mapToObj("05%02d"::formatted).toList();
        Declared declared = new Declared(region);
        for (String code : codes) {
            Declared.Line[] lines = IntStream.range(0, 12)
                    .mapToObj(youth -> Declared.Line.of(code + youth, 2026, 4, 10_000))
                    .toArray(Declared.Line[]::new);
            declared.approved(code, lines);
        }
        Soon.holds(() -> assertEquals(
                List.of("10"),
                Superuser.texts(
                        "SELECT count(*)::text FROM measurement WHERE region = ? AND period = '2026-04'"
                                + " AND municipality <> '' AND indicator_code = 'YOUTHS_IN_CARE' AND numerator = 12",
                        region)));

        for (String code : codes) {
            String report = start("MUNICIPALITY_MONTH", "2026-04", code, null)
                    .statusCode(201)
                    .extract()
                    .path("reportId");
            publish(report)
                    .statusCode(409)
                    .body("type", containsString("explanation-missing"))
                    .body("detail", containsString("KEY_FIGURES"));
            explain(controller(), report, "KEY_FIGURES", "De instroom is stabiel.")
                    .statusCode(200);
            publish(report)
                    .statusCode(201)
                    .body("content.sections[0].table.rows[0].labels[0]", equalTo("jeugdigen in zorg"))
                    .body("content.sections[0].table.rows[0].values[0].value", equalTo(10))
                    .body("content.sections[1].table.rows[0].values.value", contains(10, 120_000, 12_000));
        }
        assertEquals(
                List.of("10"),
                Superuser.texts(
                        "SELECT count(*)::text FROM outbox WHERE region = ?"
                                + " AND type = 'nl.jeugdhulp.monitoring.report.published.v1'",
                        region));
    }

    @Test
    void whatIsPublishedStaysAndIsCorrectedBesideIt() {
        Declared declared = new Declared(region);
        declared.approved("0505", youths(20));
        Soon.holds(() -> assertEquals(List.of("20"), youthsMeasured()));
        String first = published("MUNICIPALITY_MONTH", "2026-04", "0505", null, "KEY_FIGURES");
        String before = page(first);

        declared.approved("0505", Declared.Line.of("later", 2026, 4, 5_000));
        Soon.holds(() -> assertEquals(List.of("21"), youthsMeasured()));
        assertEquals(before, page(first));
        explain(controller(), first, "KEY_FIGURES", "Anders").statusCode(409);
        start("MUNICIPALITY_MONTH", "2026-04", "0505", null)
                .statusCode(409)
                .body("type", containsString("report-published"));
        assertThrows(
                AssertionError.class,
                () -> Superuser.execute("UPDATE report SET content = 'x' WHERE report_id = ?::uuid", first));

        String second = published("MUNICIPALITY_MONTH", "2026-04", "0505", "Nagekomen declaraties", "KEY_FIGURES");
        get(controller(), "/reports/" + second)
                .body("version", equalTo(2))
                .body("reason", equalTo("Nagekomen declaraties"))
                .body(
                        "contentHash",
                        equalTo(Superuser.texts(
                                        "SELECT encode(sha256(content::bytea), 'hex') FROM report WHERE report_id = ?::uuid",
                                        second)
                                .getFirst()));
    }

    @Test
    void theSameReportComesAsPagePdfAndWorkbook() throws IOException {
        new Declared(region).approved("0505", youths(20));
        Soon.holds(() -> assertEquals(List.of("20"), youthsMeasured()));
        String report = published("MUNICIPALITY_MONTH", "2026-04", "0505", null, "KEY_FIGURES");

        assertTrue(page(report).contains("kosten per jeugdige"), page(report));
        byte[] pdf = bytes(report, "file");
        assertEquals("%PDF", new String(pdf, 0, 4, StandardCharsets.US_ASCII));
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes(report, "workbook")))) {
            Sheet figures = workbook.findSheet("Kerncijfers").orElseThrow();
            try (Stream<Row> rows = figures.openStream()) {
                assertEquals(
                        List.of("20"),
                        rows.filter(row -> row.getCellText(0).equals("jeugdigen in zorg"))
                                .map(row -> row.getCellText(1))
                                .toList());
            }
        }
    }

    @Test
    void aMunicipalityReadsItsOwnAndThePublishedOnesOfTheRegion() {
        new Declared(region).approved("0505", youths(20));
        Soon.holds(() -> assertEquals(List.of("20"), youthsMeasured()));
        String dordrecht =
                Token.of(region, Roles.MUNICIPALITY).municipality("0505").sign();
        String gorinchem =
                Token.of(region, Roles.MUNICIPALITY).municipality("0512").sign();
        String board = Token.of(region, Roles.BOARD).sign();
        String own = start("MUNICIPALITY_MONTH", "2026-04", "0505", null)
                .statusCode(201)
                .extract()
                .path("reportId");
        String quarter = start("REGION_QUARTER", "2026-Q2", null, null)
                .statusCode(201)
                .extract()
                .path("reportId");

        get(dordrecht, "/reports/" + own).statusCode(200);
        explain(dordrecht, own, "KEY_FIGURES", "Onze toegang groeit.")
                .statusCode(200)
                .body("content.sections[0].explanation.author", equalTo("municipality 0505"));
        get(gorinchem, "/reports/" + own).statusCode(404);
        get(dordrecht, "/reports/" + quarter).statusCode(404);
        get(board, "/reports/" + own).statusCode(404);
        explain(controller(), quarter, "KEY_FIGURES", "Stabiel").statusCode(200);
        explain(controller(), quarter, "SUBREGIONS", "Gelijk verdeeld").statusCode(200);
        explain(controller(), quarter, "PRODUCTION", "Hoort hier niet").statusCode(404);
        publish(quarter).statusCode(409);
        explain(controller(), quarter, "POLICY_ANALYSIS", "De groei past bij het beleid.")
                .statusCode(200);
        publish(quarter).statusCode(201);
        get(gorinchem, "/reports/" + quarter).statusCode(200);
        get(board, "/reports/" + quarter).statusCode(200);
        get(board, "/reports?kind=REGION_QUARTER").body("items", hasSize(1));
    }

    @Test
    void theProductionMonitorPutsRealisationAndForecastUnderTheCeiling() {
        Declared declared = new Declared(region);
        declared.approved(
                "0505", Declared.Line.of("anna", 2026, 1, 3_000_000), Declared.Line.of("bo", 2026, 4, 1_000_000));
        Superuser.execute("""
                INSERT INTO outbox (region, topic, key, type, subject, appended_at, data)
                VALUES (?, 'jeugdhulp.contracting.contracts', 'k', 'nl.jeugdhulp.contracting.ceiling.changed.v1', 'c', now(), ?)
                """, region, """
                {"contractId": "019b0000-0000-7000-8000-000000000001", "providerCode": "01234567", "careYear": 2026,
                 "ceilingCents": 10000000, "reservedCents": 2500000, "declaredCents": 4000000, "freeCents": 3500000,
                 "trafficLight": "GREEN"}""");
        String report = start("PRODUCTION_MONITOR", "2026-4M", null, null)
                .statusCode(201)
                .extract()
                .path("reportId");

        Soon.holds(() -> get(controller(), "/reports/" + report)
                .body("content.sections[0].table.rows[0].labels", contains("01234567", "rood"))
                .body(
                        "content.sections[0].table.rows[0].values.value",
                        contains(4_000_000, 12_000_000, 2_500_000, 10_000_000, 1_200)));
    }

    @Test
    void theAnnualReportNeedsAMeasuredIndicatorForEachGoalOfTheArrangement() {
        new Declared(region).approved("0505", Declared.Line.of("anna", 2025, 4, 1_900));
        for (int goal = 1; goal <= 5; goal++) {
            manager()
                    .body("{\"code\": \"B%d\", \"kind\": \"BRTA_GOAL\", \"name\": \"Doel %d\"}".formatted(goal, goal))
                    .put("/themes")
                    .then()
                    .statusCode(200);
        }
        for (int goal = 1; goal <= 4; goal++) {
            goal("B" + goal);
        }
        Soon.holds(() -> assertEquals(
                List.of("1900"),
                Superuser.texts(
                        "SELECT numerator::text FROM measurement WHERE region = ? AND period = '2025'"
                                + " AND municipality = '' AND subregion = '' AND indicator_code = 'CARE_COST'",
                        region)));
        String report = start("ANNUAL_GOALS", "2025", null, null)
                .statusCode(201)
                .body("content.sections[0].table.rows", hasSize(5))
                .extract()
                .path("reportId");
        explain(controller(), report, "BRTA_GOALS", "Vier van vijf").statusCode(200);
        explain(controller(), report, "NARRATIVE", "Een goed jaar").statusCode(200);
        publish(report).statusCode(409).body("detail", containsString("B5"));
        goal("B5");
        publish(report).statusCode(201).body("content.sections[0].table.rows[4].values[2].value", equalTo(1_900));
    }

    @Test
    void whatDoesNotFitIsRefused() {
        start("MUNICIPALITY_MONTH", "2026-Q2", null, null)
                .statusCode(400)
                .body("errors.location", containsInAnyOrder("/period", "/municipality"));
        start("REGION_QUARTER", "2026-Q2", "0505", null).statusCode(400);
        String running = start("EXPERT_TEAM_QUARTER", "2099-Q4", null, null)
                .statusCode(201)
                .extract()
                .path("reportId");
        explain(controller(), running, "EXPERT_TEAM", "Te vroeg").statusCode(200);
        publish(running).statusCode(409).body("type", containsString("period-not-over"));
        start("EXPERT_TEAM_QUARTER", "2099-Q4", null, null)
                .statusCode(409)
                .body("type", containsString("report-drafted"));
    }

    private static Declared.Line[] youths(int count) {
        return IntStream.range(0, count)
                .mapToObj(youth -> Declared.Line.of("youth" + youth, 2026, 4, 10_000))
                .toArray(Declared.Line[]::new);
    }

    private List<String> youthsMeasured() {
        return Superuser.texts(
                "SELECT numerator::text FROM measurement WHERE region = ? AND period = '2026-04' AND municipality = '0505'"
                        + " AND indicator_code = 'YOUTHS_IN_CARE'",
                region);
    }

    private void goal(String theme) {
        manager()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("""
                        {"year": 2025, "theme": "%s", "name": "Doel", "description": "Minder kosten",
                         "indicators": [{"indicatorCode": "CARE_COST"}]}""".formatted(theme))
                .post("/goals")
                .then()
                .statusCode(201);
    }

    private String published(
            String kind, String period, String municipality, @Nullable String reason, String... explained) {
        String report = start(kind, period, municipality, reason)
                .statusCode(201)
                .extract()
                .path("reportId");
        for (String section : explained) {
            explain(controller(), report, section, "Geen bijzonderheden.").statusCode(200);
        }
        publish(report).statusCode(201);
        return report;
    }

    private ValidatableResponse start(
            String kind, String period, @Nullable String municipality, @Nullable String reason) {
        Map<String, String> body = new HashMap<>(Map.of("kind", kind, "period", period));
        if (municipality != null) {
            body.put("municipality", municipality);
        }
        if (reason != null) {
            body.put("reason", reason);
        }
        return as(controller())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/reports")
                .then();
    }

    private static ValidatableResponse explain(String token, String report, String section, String words) {
        return as(token)
                .body(Map.of("words", words))
                .put("/reports/{id}/explanations/{section}", report, section)
                .then();
    }

    private ValidatableResponse publish(String report) {
        return as(controller())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/reports/{id}/publication", report)
                .then();
    }

    private String page(String report) {
        return as(controller())
                .accept("text/html")
                .get("/reports/{id}/page", report)
                .asString();
    }

    private byte[] bytes(String report, String form) {
        return given().basePath("/monitoring/v1")
                .auth()
                .oauth2(controller())
                .get("/reports/{id}/{form}", report, form)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static ValidatableResponse get(String token, String path) {
        return as(token).get(path).then();
    }

    private String controller() {
        return Token.of(region, Roles.CONTROLLER).sign();
    }

    private RequestSpecification manager() {
        return as(Token.of(region, Roles.PROGRAMME_MANAGER).sign());
    }

    private static RequestSpecification as(String token) {
        return given().basePath("/monitoring/v1").auth().oauth2(token).contentType("application/json");
    }
}
