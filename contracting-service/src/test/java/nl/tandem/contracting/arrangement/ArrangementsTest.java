package nl.tandem.contracting.arrangement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.tandem.contracting.Api;
import nl.tandem.contracting.BehindTheScenes;
import nl.tandem.contracting.ContractApi;
import nl.tandem.kit.testing.RealServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ArrangementsTest {

    private Api region;

    @BeforeEach
    void aContract() {
        region = new Api();
        new ContractApi(region).active("12345678");
    }

    @Test
    void theAccessTeamDecidesOnce() {
        String path = ArrangementApi.proposed(region);
        decide("0512", path).statusCode(404);
        decide("0505", path).statusCode(201).body("decision", equalTo("GRANTED"));
        decide("0505", path).statusCode(409).body("type", equalTo("/problems/arrangement-decided"));
        region.as(region.provider("87654321")).get(path).then().statusCode(404);
        region.as(region.provider("12345678")).get("/arrangements").then().body("items.decision", contains("GRANTED"));
        assertEquals(
                1,
                BehindTheScenes.events(region.region(), "arrangement.decided.v1")
                        .size());
    }

    @Test
    void itIsMadeOfProductsInContract() {
        ArrangementApi.propose(region, "45A48", "99A99")
                .statusCode(400)
                .body("errors.location", contains("/blocks/1/code"));
        ArrangementApi.propose(region, "45A48").statusCode(400);
    }

    private ValidatableResponse decide(String municipality, String path) {
        return region.create(region.municipality(municipality), path + "/decision", """
                {"decision": "GRANTED", "decidedOn": "2026-02-01", "reason": "Fits the plan"}""");
    }
}
