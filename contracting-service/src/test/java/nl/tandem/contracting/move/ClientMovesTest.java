package nl.tandem.contracting.move;

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
import nl.tandem.kit.testing.RealServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ClientMovesTest {

    private Api region;

    @BeforeEach
    void care() {
        region = new Api();
        new ContractApi(region).active("12345678");
        new MessageApi(region).processed(region.municipality("0505"), GoldenMessage.JW301.text());
    }

    @Test
    void theNewMunicipalityPaysAndLooksAtTheCareAgain() {
        String path = MoveApi.path(MoveApi.tell(region, "0512", 300_201).statusCode(201));
        MoveApi.tell(region, "0512", 300_201).statusCode(409).body("type", equalTo("/problems/move-told"));
        assess("0505", path).statusCode(409).body("type", equalTo("/problems/not-the-new-municipality"));
        assess("0512", path).statusCode(409).body("type", equalTo("/problems/move-not-allocated"));
        new MessageApi(region)
                .processed(
                        region.municipality("0512"),
                        GoldenMessage.JW301.with(">0505<", ">0512<").text())
                .body("state", equalTo("ASSESSED"));

        assess("0512", path).statusCode(201).body("newAllocationNumber", equalTo(300_201));
        assess("0512", path).statusCode(409).body("type", equalTo("/problems/move-assessed"));
        region.as(region.municipality("0523")).get(path).then().statusCode(404);
        assertEquals(
                1, BehindTheScenes.events(region.region(), "client.moved.v1").size());
    }

    @Test
    void whatDoesNotRunCannotMove() {
        MoveApi.tell(region, "0512", 1).statusCode(409).body("type", equalTo("/problems/no-care-to-move"));
        MoveApi.tell(region, "0505", 300_201).statusCode(400).body("errors.location", contains("/toMunicipality"));
        MoveApi.tell(region, "9999", 300_201).statusCode(400).body("errors.location", contains("/toMunicipality"));
    }

    private ValidatableResponse assess(String municipality, String path) {
        return region.create(region.municipality(municipality), path + "/assessment", """
                {"allocationNumber": 300201}""");
    }
}
