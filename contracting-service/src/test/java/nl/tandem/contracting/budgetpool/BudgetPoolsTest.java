package nl.tandem.contracting.budgetpool;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.stream.Stream;
import nl.tandem.contracting.Api;
import nl.tandem.contracting.AtOnce;
import nl.tandem.contracting.BehindTheScenes;
import nl.tandem.kit.testing.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class BudgetPoolsTest {

    private final Api region = new Api();

    @Test
    void budgetsAreDividedOnceAYear() {
        String pool = make(12_345, 99)
                .statusCode(201)
                .body("shares.budgetCents", contains(9_876, 79))
                .body("poolCents", equalTo(2_469 + 20))
                .extract()
                .path("poolId");

        make(12_345, 99).statusCode(409).body("type", equalTo("/problems/budget-pool-exists"));
        region.as(region.board())
                .get("/budget-pools/{id}", pool)
                .then()
                .statusCode(200)
                .body("leftCents", equalTo(2_489));
        region.as(region.provider("12345678")).get("/budget-pools").then().statusCode(403);
    }

    @Test
    void noMoreIsDrawnThanIsLeft() {
        String pool = BudgetPoolApi.pool(region);
        region.registerProvider("12345678");

        draw(pool, 1_500).statusCode(201).body("leftCents", equalTo(500)).body("draws.cents", contains(1_500));
        draw(pool, 501).statusCode(409).body("type", equalTo("/problems/budget-pool-exceeded"));
        draw(pool, 500).statusCode(201).body("leftCents", equalTo(0));

        assertEquals(
                2,
                BehindTheScenes.events(region.region(), "budget-pool.drawn.v1").size());
    }

    @Test
    void whoeverDrawsAtTheSameMomentDoesNotDrawTheSameMoney() {
        String pool = BudgetPoolApi.pool(region);
        region.registerProvider("12345678");

        List<Integer> answers = AtOnce.each(
                Stream.generate(() -> 600L).limit(6).toList(),
                cents -> draw(pool, cents).extract().statusCode());

        assertEquals(3, answers.stream().filter(status -> status == 201).count(), answers::toString);
        assertEquals(3, answers.stream().filter(status -> status == 409).count(), answers::toString);
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        region.create(region.contractManager(), "/budget-pools", """
                        {"careYear": 2000, "guaranteedPercent": 101, "turnovers": [{"providerCode": "1", "turnoverCents": -1}]}""")
                .statusCode(400)
                .body("errors.in.size()", equalTo(5));
        make(1, 1, "12345678", "12345678")
                .statusCode(400)
                .body("errors[0].location", equalTo("/turnovers/1/providerCode"));
        draw(BudgetPoolApi.pool(region), 1).statusCode(409).body("type", equalTo("/problems/provider-not-registered"));
    }

    private ValidatableResponse make(long first, long second) {
        return make(first, second, "12345678", "87654321");
    }

    private ValidatableResponse make(long first, long second, String one, String other) {
        return region.create(region.contractManager(), "/budget-pools", """
                {"careYear": 2027, "guaranteedPercent": 80, "decisionReference": "AB 1",
                 "turnovers": [{"providerCode": "%s", "turnoverCents": %d}, {"providerCode": "%s", "turnoverCents": %d}]}""".formatted(one, first, other, second));
    }

    private ValidatableResponse draw(String pool, long cents) {
        return region.create(region.contractManager(), "/budget-pools/" + pool + "/draws", """
                {"providerCode": "12345678", "purpose": "SHIFT", "cents": %d, "decisionReference": "AB 2"}""".formatted(cents));
    }
}
