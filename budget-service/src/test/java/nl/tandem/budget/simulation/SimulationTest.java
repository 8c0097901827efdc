package nl.tandem.budget.simulation;

import static nl.tandem.budget.ledger.ApprovedLines.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import nl.tandem.budget.Api;
import nl.tandem.budget.Given;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.Token;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class SimulationTest {

    private final String region = "r" + UUID.randomUUID();
    private final Api controller = Api.controller(region);

    @Test
    void fourSchemesSideBySideOverTwoYears() {
        String key = Given.key(controller, "0482", 50, "0505", 30, "0512", 20);
        for (int year = 2024; year <= 2025; year++) {
            post(region, "0482", year, 45_000_000 + (year - 2024));
            post(region, "0505", year, 42_000_000);
            post(region, "0512", year, 18_000_000);
        }

        simulate(key)
                .statusCode(200)
                .body("years.careYear", contains(2024, 2025))
                .body("years[0].totalCents", equalTo(105_000_000))
                .body("years[0].outcomes.variant", contains("nu", "gebruik", "half", "verzekering"))
                .body(
                        "years[0].outcomes.scheme",
                        contains("FULL_SOLIDARITY", "ACTUAL_USE", "PARTIAL_SOLIDARITY", "INSURANCE"))
                .body("years[0].outcomes[1].effects.differenceCents", contains(-7_500_000, 10_500_000, -3_000_000))
                .body("years[0].outcomes[1].winners", contains("0482", "0512"))
                .body("years[0].outcomes[1].losers", contains("0505"))
                .body("years[0].outcomes[1].swingCents", equalTo(10_500_000))
                .body("years[0].outcomes[3].effects.contributionCents", contains(49_500_000, 35_700_000, 19_800_000))
                .body("years[1].outcomes[1].effects.swingFromYearBeforeCents", contains(1, 0, 0));
    }

    @Test
    void aSimulatedYearIsWhatTheRealRunSettles() {
        String key = Given.key(controller, "0482", 5, "0505", 3);
        post(region, "0482", 2024, 1_001);
        post(region, "0505", 2024, 333);
        List<Integer> simulated = controller
                .post("/simulations", """
                {"fromYear": 2024, "untilYear": 2024, "variants": [
                  {"name": "a", "settlementSchemeId": "%s"}, {"name": "b", "agreement": {"parts": [{"scheme": {"type": "ACTUAL_USE"}}]}}]}""".formatted(Given.solidarity(controller, key)))
                .statusCode(200)
                .extract()
                .path("years[0].outcomes[0].effects.contributionCents");

        Given.settle(controller, 2024, Given.solidarity(controller, key))
                .body("contributions.contributionCents", equalTo(simulated));
        controller.get("/settlements").body("totalItems", equalTo(1));
    }

    @Test
    void whatDoesNotFitIsAnsweredAtOnce() {
        controller
                .post("/simulations", """
                {"fromYear": 2024, "untilYear": 2024, "variants": [{"name": "a"},
                  {"name": "a", "agreement": {"parts": [{"productGroup": "X", "scheme": {"type": "ACTUAL_USE"}}]}}]}""")
                .statusCode(400)
                .body(
                        "errors.location",
                        containsInAnyOrder(
                                "/variants/0", "/variants/1/name", "/variants/1/agreement/parts/0/productGroup"));
        controller.post("/simulations", """
                {"fromYear": 2025, "untilYear": 2024, "variants": [
                  {"name": "a", "agreement": {"parts": [{"scheme": {"type": "ACTUAL_USE"}}]}},
                  {"name": "b", "agreement": {"parts": [{"scheme": {"type": "ACTUAL_USE"}}]}}]}""").statusCode(400);
        Api.as(Token.of(region, Roles.BOARD).municipality("0505"))
                .post("/simulations", """
                {"fromYear": 2024, "untilYear": 2024, "variants": [
                  {"name": "a", "agreement": {"parts": [{"scheme": {"type": "ACTUAL_USE"}}]}},
                  {"name": "b", "agreement": {"parts": [{"scheme": {"type": "ACTUAL_USE"}}]}}]}""")
                .statusCode(403);
    }

    private ValidatableResponse simulate(String key) {
        return controller.post("/simulations", """
                {"fromYear": 2024, "untilYear": 2025, "budgetCents": 100000000, "variants": [
                  {"name": "nu", "agreement": {"parts": [{"scheme": {"type": "FULL_SOLIDARITY", "distributionKeyId": "%1$s"}}]}},
                  {"name": "gebruik", "agreement": {"parts": [{"scheme": {"type": "ACTUAL_USE"}}]}},
                  {"name": "half", "agreement": {"parts": [{"scheme": {"type": "PARTIAL_SOLIDARITY", "distributionKeyId": "%1$s",
                    "phases": [{"careYear": 2024, "solidarityBasisPoints": 5000}, {"careYear": 2025, "solidarityBasisPoints": 2500}]}}]}},
                  {"name": "verzekering", "agreement": {"parts": [{"scheme": {"type": "INSURANCE", "distributionKeyId": "%1$s",
                    "ownRiskBasisPoints": 4000}}]}}]}""".formatted(key));
    }
}
