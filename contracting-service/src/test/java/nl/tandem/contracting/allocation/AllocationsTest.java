package nl.tandem.contracting.allocation;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.Api;
import nl.tandem.contracting.AtOnce;
import nl.tandem.contracting.BehindTheScenes;
import nl.tandem.contracting.ContractApi;
import nl.tandem.contracting.ijw.GoldenMessage;
import nl.tandem.contracting.message.MessageApi;
import nl.tandem.kit.testing.RealServers;
import org.junit.jupiter.api.Test;

/** From a 301 to an allocation, what it keeps free under the ceiling, and the event. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AllocationsTest {

    /** 51 weeks of 3 hours at 95 euros. */
    private static final int COST = 51 * 3 * 9_500;

    private final Api region = new Api();
    private final MessageApi messages = new MessageApi(region);
    private final ContractApi contracts = new ContractApi(region);
    private final String dordrecht = region.municipality("0505");

    @Test
    void anAllocationIsRecordedUnderItsContractAndReservesItsCost() {
        String contractId = contracts.active("12345678");

        send(GoldenMessage.JW301).body("state", equalTo("ASSESSED"));

        allocation()
                .body("items[0].allocationNumber", equalTo(300_201))
                .body("items[0].contractId", equalTo(contractId))
                .body("items[0].clientPseudonym", matchesPattern("[A-Za-z0-9_-]{22}"))
                .body("items[0].volume", equalTo(3))
                .body("items[0].unit", equalTo("04"))
                .body("items[0].frequency", equalTo("2"));
        assertEquals(COST, contracts.cents(contractId, "reservedCents"));
        assertEquals(2_000_000 - COST, contracts.cents(contractId, "freeCents"));
        assertEquals(
                1,
                BehindTheScenes.events(region.region(), "allocation.recorded.v1")
                        .size());
        assertEquals(
                1, BehindTheScenes.events(region.region(), "ceiling.changed.v1").size());
    }

    @Test
    void theVersionDatedLastCountsInWhateverOrderTheyCome() {
        String contractId = contracts.active("12345678");
        GoldenMessage later = message("T2").with("10:15:00", "10:15:01").with("<ijw:Volume>3<", "<ijw:Volume>1<");

        send(later);
        send(message("T1")).body("state", equalTo("ASSESSED"));

        allocation().body("items", hasSize(1)).body("items[0].volume", equalTo(1));
        assertEquals(COST / 3, contracts.cents(contractId, "reservedCents"));
        assertEquals(
                1,
                BehindTheScenes.events(region.region(), "allocation.recorded.v1")
                        .size());
        assertEquals(
                List.of("2"),
                BehindTheScenes.query("SELECT count(*) FROM allocation_version WHERE region = ?", region.region()));
    }

    @Test
    void aLaterVersionChangesWhatIsReservedByTheDifference() {
        String contractId = contracts.active("12345678");
        send(message("T1"));

        send(message("T2").with("10:15:00", "11:00:00").with("<ijw:Volume>3<", "<ijw:Volume>6<"));

        assertEquals(2 * COST, contracts.cents(contractId, "reservedCents"));
        assertEquals("RED", contracts.trafficLight(contractId));
        assertEquals(
                2,
                BehindTheScenes.events(region.region(), "allocation.recorded.v1")
                        .size());
    }

    @Test
    void aDeletedAllocationReservesNothing() {
        String contractId = contracts.active("12345678");
        send(message("T1"));

        send(deletion("T2")).body("state", equalTo("ASSESSED"));

        allocation().body("items[0].reasonForChange", equalTo("13"));
        assertEquals(0, contracts.cents(contractId, "reservedCents"));
    }

    @Test
    void allocationsAreNeverRefusedForTheCeiling() {
        String contractId = contracts.active("12345678");

        send(message("T1").with("<ijw:Volume>3<", "<ijw:Volume>30<")).body("state", equalTo("ASSESSED"));

        assertTrue(contracts.cents(contractId, "freeCents") < 0);
        assertEquals("RED", contracts.trafficLight(contractId));
    }

    @Test
    void aProviderWithoutContractGetsItsAllocationWithoutReservation() {
        send(GoldenMessage.JW301).body("state", equalTo("ASSESSED"));

        allocation().body("items[0].allocationId", notNullValue()).body("items[0].contractId", nullValue());
        assertEquals(List.of(), BehindTheScenes.events(region.region(), "ceiling.changed.v1"));
    }

    @Test
    void aMessageThatBreaksARuleIsRefusedWithItsCodeAndLeavesNothing() {
        contracts.active("12345678");
        send(message("T1").withEvery("999900006", "999900007"))
                .body("state", equalTo("REFUSED"))
                .body("returnCodes", equalTo(List.of("0001")));
        send(message("T1")).body("returnCodes", equalTo(List.of("9056")));
        send(message("T2").with("45A48", "45A49")).body("returnCodes", equalTo(List.of("S329")));

        allocation().body("totalItems", equalTo(0));
        assertEquals(List.of(), BehindTheScenes.events(region.region(), "allocation.recorded.v1"));
    }

    @Test
    void aNumberBelongsToOneClientAndOneProvider() {
        send(message("T1"));

        send(message("T2").withEvery("999900006", "999900018"))
                .body("state", equalTo("REFUSED"))
                .body("returnCodes", equalTo(List.of("9332")));
        send(message("T3").with("<jw301:Ontvanger>12345678<", "<jw301:Ontvanger>87654321<"))
                .body("returnCodes", equalTo(List.of("9332")));
    }

    @Test
    void aMunicipalityAndAProviderSeeTheirOwnAllocationsOnly() {
        send(GoldenMessage.JW301);
        String allocationId = allocation().extract().path("items[0].allocationId");

        region.as(region.provider("12345678"))
                .get("/allocations/{id}", allocationId)
                .then()
                .statusCode(200);
        region.as(region.contractManager())
                .get("/allocations/{id}", allocationId)
                .then()
                .statusCode(200);
        for (String stranger :
                List.of(region.provider("87654321"), region.municipality("0512"), new Api().contractManager())) {
            region.as(stranger).get("/allocations/{id}", allocationId).then().statusCode(404);
            region.as(stranger).get("/allocations").then().body("totalItems", equalTo(0));
        }
        region.as(region.board()).get("/allocations").then().statusCode(403);
        region.as(dordrecht).get("/allocations/{id}", UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void allocationsOfSeveralMunicipalitiesAtOnceAllReserve() {
        String contractId = contracts.active("12345678");
        List<String> municipalities = List.of("0505", "0512", "0482", "0590", "0610", "0642", "1963", "1978");

        AtOnce.each(
                municipalities,
                code -> messages.processed(
                                region.municipality(code),
                                GoldenMessage.JW301
                                        .with("<jw301:Afzender>0505<", "<jw301:Afzender>" + code + "<")
                                        .text())
                        .body("state", equalTo("ASSESSED")));

        assertEquals(8 * COST, contracts.cents(contractId, "reservedCents"));
        assertEquals(
                List.of("1"), BehindTheScenes.query("SELECT count(*) FROM client WHERE region = ?", region.region()));
    }

    private ValidatableResponse send(GoldenMessage message) {
        return messages.processed(dordrecht, message.text());
    }

    private ValidatableResponse allocation() {
        return region.as(dordrecht).get("/allocations").then().statusCode(200);
    }

    private static GoldenMessage message(String identification) {
        return GoldenMessage.JW301.with("T000000001", identification);
    }

    private static GoldenMessage deletion(String identification) {
        return message(identification)
                .with("10:15:00", "12:00:00")
                .with(
                        "<jw301:Einddatum>2026-12-31</jw301:Einddatum>",
                        "<jw301:Einddatum>2026-01-12</jw301:Einddatum>"
                                + "<jw301:RedenWijziging>13</jw301:RedenWijziging>");
    }
}
