package nl.tandem.contracting.personalbudget;

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
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PersonalBudgetsTest {

    private final Api region = new Api();

    @Test
    void aMonthIsItsEntriesWithCorrections() {
        entry("0505", "A", 1000).statusCode(201);
        entry("0505", "A", 1000).statusCode(409).body("type", equalTo("/problems/personal-budget-entry-exists"));
        entry("0505", "B", -300).statusCode(201);
        entry("0505", "C", -701).statusCode(409).body("type", equalTo("/problems/personal-budget-below-zero"));
        entry("0512", "D", 50).statusCode(400).body("errors.location", contains("/municipality"));

        region.as(region.contractManager())
                .get("/personal-budgets?year=2026")
                .then()
                .body("items.spentCents", contains(700));
        region.as(region.municipality("0512"))
                .get("/personal-budgets?year=2026")
                .then()
                .body("items", hasSize(0));
        assertEquals(
                2,
                BehindTheScenes.events(region.region(), "personal-budget.spent.v1")
                        .size());
    }

    private ValidatableResponse entry(String municipality, String reference, long cents) {
        return region.create(
                region.municipality("0505"), "/personal-budgets", """
                {"municipality": "%s", "month": "2026-01-01", "category": "45", "spentCents": %d, "youths": 3,
                 "reference": "%s"}""".formatted(municipality, cents, reference));
    }
}
