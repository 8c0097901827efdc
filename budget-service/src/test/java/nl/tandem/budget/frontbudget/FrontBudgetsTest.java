package nl.tandem.budget.frontbudget;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.UUID;
import nl.tandem.budget.Api;
import nl.tandem.budget.scheme.Golden;
import nl.tandem.kit.testing.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class FrontBudgetsTest {

    private final String region = "r" + UUID.randomUUID();
    private final Api controller = Api.controller(region);

    @Test
    void theMaximumIsThirteenPerCentRoundedDown() {
        for (JsonNode known : Golden.read("voorkant-13pct").get("cases")) {
            assertEquals(
                    cents(known.get("max")),
                    FrontRule.maximumCents(cents(known.get("bijdrage2018"))),
                    known.toString());
        }
    }

    @Test
    void oneCentMoreIsRefused() {
        budget("0505", 1_000_000_000L).statusCode(201).body("maximumCents", equalTo(130_000_000));

        ask(controller, 2021, 130_000_001L).statusCode(409).body("type", equalTo("/problems/front-maximum-exceeded"));
        ask(controller, 2021, 130_000_000L).statusCode(201).body("accounting", equalTo("SOLIDARY"));
        ask(controller, 2021, 1L).statusCode(409);
        ask(controller, 2023, 1L).statusCode(201).body("accounting", equalTo("OWN_RISK"));
        controller.get("/front-requests").body("totalItems", equalTo(2));
        budget("0505", 5L).statusCode(409);
    }

    @Test
    void aMunicipalitySpendsItsOwn() {
        budget("0505", 1_000_000_000L).statusCode(201);
        budget("0512", 1_000_000_000L).statusCode(201);

        ask(Api.municipality(region, "0505"), 2021, 5L).statusCode(201);
        ask(Api.municipality(region, "0512"), 2021, 5L).statusCode(404);
        Api.municipality(region, "0512").get("/front-budgets").body("items.municipality", contains("0512"));
    }

    private static long cents(JsonNode euros) {
        return new BigDecimal(euros.asText()).movePointRight(2).longValueExact();
    }

    private ValidatableResponse budget(String municipality, long cents) {
        return controller.post("/front-budgets", """
                {"municipality": "%s", "contribution2018Cents": %d, "solidaryUntilYear": 2022, "decision": "AB 5 maart 2020"}""".formatted(municipality, cents));
    }

    private static ValidatableResponse ask(Api api, int year, long cents) {
        return api.post("/front-requests", """
                {"municipality": "0505", "year": %d, "amountCents": %d, "purpose": "Segment 4a"}""".formatted(year, cents));
    }
}
