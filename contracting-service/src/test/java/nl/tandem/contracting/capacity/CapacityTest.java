package nl.tandem.contracting.capacity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.tandem.contracting.Api;
import nl.tandem.contracting.BehindTheScenes;
import nl.tandem.contracting.ContractApi;
import nl.tandem.contracting.clientstop.ClientStopApi;
import nl.tandem.kit.testing.RealServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class CapacityTest {

    private Api region;
    private CapacityApi capacity;

    @BeforeEach
    void aRegion() {
        region = new Api();
        capacity = new CapacityApi(region);
        region.registerProvider("12345678");
    }

    @Test
    void theLatestReportOfALocationCountsAndMostRoomComesFirst() {
        String provider = region.provider("12345678");
        capacity.report(provider, "12345678", "North", 10, 3, 4).statusCode(201);
        capacity.report(provider, "12345678", "South", 10, 5, 4).statusCode(201);
        capacity.report(provider, "12345678", "North", 10, 12, 4).statusCode(201);

        region.as(region.municipality("0505"))
                .get("/location-standings?category=45")
                .then()
                .statusCode(200)
                .body("items.location", contains("South", "North"))
                .body("items.free", contains(5, 0))
                .body("items.freeInFourWeeks", contains(4, -3))
                .body("items[0].week", equalTo("2026-03-02"))
                .body("items[0].bridged", equalTo(4))
                .body("items.normBroken", contains(false, false));
        region.as(region.provider("87654321")).get("/location-standings").then().body("items", hasSize(0));
    }

    @Test
    void aWaitThatIsTooLongAsksOnceHowTheListIsManaged() {
        String request = capacity.request("12345678");
        capacity.request("12345678");

        region.as(region.contractManager()).get("/waiting-list-requests").then().body("items", hasSize(1));
        assertEquals(
                1,
                BehindTheScenes.events(region.region(), "waiting-norm.broken.v1")
                        .size());
        String answer = """
                {"answeredOn": "2026-03-10", "answer": "A second team starts in May."}""";
        region.create(region.provider("12345678"), request + "/answer", answer)
                .statusCode(201)
                .body("overdue", equalTo(false));
        region.create(region.provider("12345678"), request + "/answer", answer).statusCode(409);
    }

    @Test
    void aProviderReportsForItselfAndNotAhead() {
        capacity.report(region.provider("87654321"), "12345678", "North", 1, 1, 1)
                .statusCode(400)
                .body("errors.location", contains("/providerCode"));
        region.create(region.contractManager(), "/capacity-reports", """
                        {"providerCode": "12345678", "location": "x", "category": "45", "week": "2999-01-01", "places": 1,
                         "occupied": 1, "plannedIn": 0, "plannedOut": 0, "waiting": 0, "bridged": 1, "weeksToIntake": 0, "weeksToStart": 0,
                         "publishedAt": "http://x"}""")
                .statusCode(400)
                .body("errors.location", contains("/week", "/bridged", "/publishedAt"));
    }

    @Test
    void whoReportsNoFreePlaceIsNoAlternative() {
        new ContractApi(region).active("87654321");
        ClientStopApi stops = new ClientStopApi(region);
        stops.search(region.contractManager(), "12345678", "2026-12-31").body("alternatives", hasSize(1));

        capacity.report(region.contractManager(), "87654321", "North", 10, 10, 1)
                .statusCode(201);
        stops.search(region.contractManager(), "12345678", "2026-12-31").body("alternatives", hasSize(0));
        capacity.report(region.contractManager(), "87654321", "South", 10, 8, 1).statusCode(201);
        stops.search(region.contractManager(), "12345678", "2026-12-31").body("alternatives.freePlaces", contains(2));
    }
}
