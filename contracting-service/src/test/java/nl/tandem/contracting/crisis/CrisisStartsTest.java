package nl.tandem.contracting.crisis;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.tandem.contracting.Api;
import nl.tandem.contracting.BehindTheScenes;
import nl.tandem.contracting.ContractApi;
import nl.tandem.contracting.ijw.GoldenMessage;
import nl.tandem.contracting.message.MessageApi;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.Token;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class CrisisStartsTest {

    private Api region;

    @BeforeEach
    void aContract() {
        region = new Api();
        new ContractApi(region).active("12345678");
    }

    @Test
    void theMunicipalityDecidesByDay28() {
        String path = CrisisApi.path(CrisisApi.report(region, "2026-01-12").statusCode(201));
        CrisisApi.report(region, "2026-01-12").statusCode(409).body("type", equalTo("/problems/crisis-reported"));
        region.as(region.municipality("0505"))
                .get("/work-items?kind=DECISION_AFTER_CRISIS")
                .then()
                .body("items.dueDate", contains("2026-02-08"));
        allocated(path).statusCode(409).body("type", equalTo("/problems/crisis-not-allocated"));
        new MessageApi(region).processed(region.municipality("0505"), GoldenMessage.JW301.text());

        allocated(path).statusCode(201).body("standing", equalTo("ALLOCATED"));
        allocated(path).statusCode(409).body("type", equalTo("/problems/crisis-allocated"));
        region.as(region.municipality("0505"))
                .get("/work-items?kind=DECISION_AFTER_CRISIS")
                .then()
                .body("items.state", contains("DONE"));
        region.as(region.provider("87654321")).get(path).then().statusCode(404);
        assertEquals(
                1, BehindTheScenes.events(region.region(), "crisis.started.v1").size());
    }

    @Test
    void aProviderWithoutACodeReportsNothing() {
        region.create(Token.of(region.region(), Roles.PROVIDER).sign(), "/crisis-starts", """
                {"municipality": "0505", "reference": "CR-1", "startDay": "2026-01-12"}""")
                .statusCode(404);
    }

    private ValidatableResponse allocated(String path) {
        return region.create(region.municipality("0505"), path + "/allocation", """
                {"allocationNumber": 300201}""");
    }
}
