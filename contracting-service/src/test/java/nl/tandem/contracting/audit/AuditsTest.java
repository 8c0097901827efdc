package nl.tandem.contracting.audit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.tandem.contracting.Api;
import nl.tandem.contracting.BehindTheScenes;
import nl.tandem.kit.testing.RealServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AuditsTest {

    private Api region;

    @BeforeEach
    void aRegion() {
        region = new Api();
    }

    @Test
    void aPlanHasThreeAuditsByControllersInTurn() {
        plan(2026, "0505", "0512").statusCode(400).body("errors.location", contains("/audits"));
        plan(2026, "0505", "0505", "0512").statusCode(400).body("errors.location", contains("/audits/1/municipality"));
        plan(2026, "0505", "0512", "0505").statusCode(201).body("items.turn", contains(1, 2, 3));
        plan(2026, "0505", "0512", "0505").statusCode(409).body("type", equalTo("/problems/audit-plan-exists"));
        plan(2027, "0505", "0512", "0505").statusCode(400).body("errors.location", contains("/audits/0/municipality"));
        plan(2027, "0512", "0505", "0512").statusCode(201);
    }

    @Test
    void anAuditIsReportedOnceWithWhatItFound() {
        plan(2020, "0505", "0512", "0505").statusCode(201).body("items.overdue", contains(true, true, true));
        String audit =
                "/audits/" + region.as(region.board()).get("/audits?year=2020").<String>path("items[0].auditId");
        String report = """
                {"doneOn": "2020-06-01", "conclusion": "In order but for one thing.",
                 "findings": [{"weight": "SHORTCOMING", "finding": "No plan in two files.", "advice": "Check each quarter.",
                               "amountCents": 120000}]}""";

        region.create(region.contractManager(), audit + "/report", report)
                .statusCode(201)
                .body("overdue", equalTo(false))
                .body("findings", hasSize(1));
        region.create(region.contractManager(), audit + "/report", report).statusCode(409);
        assertEquals(
                1, BehindTheScenes.events(region.region(), "audit.reported.v1").size());
    }

    @Test
    void onlyTheBoardLaysDownWhatIsDoneAboutFraud() {
        String policy = """
                {"validFrom": "2026-01-01", "policy": "Ladder of the law.", "decisionReference": "AB 8"}""";
        region.create(region.contractManager(), "/fraud-policies", policy).statusCode(403);
        region.create(region.board(), "/fraud-policies", policy).statusCode(201);
        region.create(region.board(), "/fraud-policies", policy).statusCode(409);

        region.as(region.contractManager())
                .get("/fraud-policies")
                .then()
                .body("items.policy", contains("Ladder of the law."));
    }

    private ValidatableResponse plan(int year, String... municipalities) {
        StringBuilder audits = new StringBuilder();
        for (String municipality : municipalities) {
            audits.append(audits.isEmpty() ? "" : ", ").append("""
                    {"subject": "FILES", "municipality": "%s", "dueOn": "%d-12-01"}""".formatted(municipality, year));
        }
        return region.create(region.contractManager(), "/audit-plans", """
                {"year": %d, "audits": [%s], "decisionReference": "AB 3"}""".formatted(year, audits));
    }
}
