package nl.tandem.budget.interimreport;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.budget.Api;
import nl.tandem.budget.financialdocument.DocumentApi;
import nl.tandem.budget.financialdocument.TrafficLight;
import nl.tandem.budget.ledger.ApprovedLines;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.time.DutchDate;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class InterimReportsTest {

    private final int year = LocalDate.now(DutchDate.ZONE).getYear();
    private final String region = "r" + UUID.randomUUID();
    private final Api controller = Api.controller(region);
    private final DocumentApi documents = new DocumentApi(controller);

    @Test
    void budgetLedgerAndForecastStandSideBySide() {
        ApprovedLines.post(region, "0505", year, 120_000);
        String report = Api.location(drawUp(budget(1_000), "NEAR_CERTAIN", "")
                .statusCode(201)
                .body("kind", equalTo("SECOND_INTERIM_REPORT"))
                .body("content.deviations.untilMonth", equalTo(8))
                .body("content.deviations.lines[0].budgetCents", equalTo(1_000))
                .body("content.deviations.lines[0].realisedCents", equalTo(120_000))
                .body("content.deviations.lines[0].computedLight", equalTo("RED"))
                .body("content.deviations.lines[0].addressee", equalTo("GENERAL_BOARD"))
                .body("totals.column", contains("begroting", "gerealiseerd", "verplicht", "prognose", "afwijking")));

        controller
                .get(report + "/page")
                .statusCode(200)
                .body(containsString("Zorg in natura"))
                .body(containsString("RED"));
        String pdf = controller
                .get(report + "/file")
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asString();
        assertTrue(pdf.startsWith("%PDF"), pdf);
    }

    @Test
    void nearCertainDeviationsAmendTheBudgetAndOthersDoNot() {
        ApprovedLines.post(region, "0505", year, 120_000);
        String budget = budget(1_000);
        String unsure = location(drawUp(budget, "LIKELY", ""));
        amend(unsure).statusCode(409).body("type", equalTo("/problems/no-certain-deviation"));
        String mitigated = location(drawUp(budget, "NEAR_CERTAIN", ", \"measure\": \"Minder instroom\""));
        amend(mitigated).statusCode(409);

        ValidatableResponse certain = drawUp(budget, "NEAR_CERTAIN", "");
        int forecast = certain.extract().path("content.deviations.lines[0].forecastCents");
        amend(location(certain))
                .statusCode(201)
                .body("version", equalTo(2))
                .body("totals[0].costCents", equalTo(forecast));
    }

    @Test
    void aLightSetByHandHasAReason() {
        ApprovedLines.post(region, "0505", year, 120_000);
        drawUp(budget(1_000), "LIKELY", ", \"overriddenLight\": \"AMBER\"")
                .statusCode(400)
                .body("errors.location", contains("/lines/0/overrideReason"));
        drawUp(budget(1_000), "LIKELY", ", \"overriddenLight\": \"AMBER\", \"overrideReason\": \"Eenmalig\"")
                .statusCode(201)
                .body("content.deviations.lines[0].overriddenLight", equalTo("AMBER"));
    }

    @Test
    void nothingIsLeftOut() {
        ApprovedLines.post(region, "0505", year, 120_000);
        String budget = budget(1_000);

        report(budget, "{\"post\": \"zin\", \"categories\": [\"44\"], \"certainty\": \"LIKELY\"}")
                .statusCode(409)
                .body("type", equalTo("/problems/category-on-no-post"));
        report(budget, "{\"post\": \"x\", \"certainty\": \"LIKELY\"}")
                .statusCode(400)
                .body("errors.location", containsInAnyOrder("/lines/0/post", "/lines/0/categories", "/lines"));
        report(
                        documents.begun("PRIMARY_BUDGET", year, 5),
                        "{\"post\": \"zin\", \"categories\": [\"45\"], \"certainty\": \"LIKELY\"}")
                .statusCode(400)
                .body("errors.location", contains("/budgetDocumentId"));
        controller
                .post("/financial-documents", """
                {"kind": "ANNUAL_REPORT", "year": 2026, "title": "t", "content": {"deviations": {"budgetDocumentId": "%s", "budgetColumn": "c",
                 "forecastId": "%s", "untilMonth": 4, "lines": []}}}""".formatted(UUID.randomUUID(), UUID.randomUUID()))
                .statusCode(400)
                .body("errors.location", contains("/content/deviations"));
    }

    @Test
    void thePublishedReportIsFrozenWithItsHash() {
        ApprovedLines.post(region, "0505", year, 120_000);
        String report = location(drawUp(budget(1_000), "LIKELY", ""));
        String day = LocalDate.now(DutchDate.ZONE).toString();
        documents.step(report, "AGREE", "EXECUTIVE_BOARD", day).statusCode(201);
        documents.step(report, "ADOPT", "GENERAL_BOARD", day).statusCode(201);
        String hash = documents
                .step(report, "PUBLISH", "ORGANISATION", day)
                .statusCode(201)
                .extract()
                .path("hash");

        controller.get(report).body("hash", equalTo(hash)).body("frozen", equalTo(true));
        controller
                .post(report + "/versions", "{\"content\": {\"explanation\": \"x\"}}")
                .statusCode(400);
    }

    @Test
    void theLightFollowsTheSizeOfTheDeviation() {
        assertEquals(TrafficLight.GREEN, TrafficLight.of(1_000, 0, 50));
        assertEquals(TrafficLight.AMBER, TrafficLight.of(1_000, 50, 50));
        assertEquals(TrafficLight.RED, TrafficLight.of(1_000, 51, 50));
    }

    private String budget(long cents) {
        // Sent long ago enough, whatever the law.
        String document = documents.begun("PRIMARY_BUDGET", year, cents);
        documents.step(document, "AGREE", "EXECUTIVE_BOARD", "2024-04-01").statusCode(201);
        documents.step(document, "SEND", "ORGANISATION", "2024-04-01").statusCode(201);
        documents.step(document, "ADOPT", "GENERAL_BOARD", "2024-07-10").statusCode(201);
        return document;
    }

    private static String location(ValidatableResponse created) {
        return Api.location(created);
    }

    private ValidatableResponse drawUp(String budget, String certainty, String more) {
        return report(budget, """
                {"post": "zin", "categories": ["45"], "certainty": "%s"%s}""".formatted(certainty, more));
    }

    private ValidatableResponse report(String budget, String lines) {
        String forecast = controller
                .post(
                        "/forecasts",
                        "{\"year\": %d, \"asOf\": \"%s\"}"
                                .formatted(year, LocalDate.now(DutchDate.ZONE).withDayOfMonth(1)))
                .statusCode(201)
                .extract()
                .path("forecastId");
        return controller.post("/interim-reports", """
                {"kind": "SECOND_INTERIM_REPORT", "title": "2e burap %s", "budgetDocumentId": "%s", "budgetColumn": "%d",
                 "forecastId": "%s", "lines": [%s], "risks": [{"code": "R1", "description": "Instroom", "chancePercent": 50,
                 "effectCents": 1000}]}""".formatted(
                        UUID.randomUUID(), budget.substring(budget.lastIndexOf('/') + 1), year, forecast, lines));
    }

    private ValidatableResponse amend(String report) {
        return controller.post(report + "/deviation-amendment", """
                {"decision": "AB november", "adoptedOn": "%s", "exemption": "GR art. 30"}""".formatted(LocalDate.now(DutchDate.ZONE)));
    }
}
