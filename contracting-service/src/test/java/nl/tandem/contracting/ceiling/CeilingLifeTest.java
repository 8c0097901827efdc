package nl.tandem.contracting.ceiling;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tandem.contracting.Api;
import nl.tandem.contracting.BehindTheScenes;
import nl.tandem.contracting.ContractApi;
import nl.tandem.kit.identity.ActingFor;
import nl.tandem.kit.identity.Tenant;
import nl.tandem.kit.testing.RealServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From announcement to addendum; the ceiling of the contract is 20,000 euros. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class CeilingLifeTest {

    @Inject
    Ceilings ceilings;

    private final Api region = new Api();
    private final UUID allocation = UUID.randomUUID();
    private String contract = "";

    @BeforeEach
    void makeContract() {
        contract = new ContractApi(region).active("12345678");
    }

    @Test
    void aThresholdIsToldOnceAndAgainAfterUseFellBelow() {
        reserve(1_399_999);
        assertEquals(List.of(), told());
        reserve(1_400_000);
        reserve(1_600_000);
        assertEquals(List.of("70"), told());
        reserve(1_000_000);
        ceiling().body("reachedPercent", equalTo(0)).body("consultationDue", nullValue());
        reserve(2_100_000);

        assertEquals(List.of("70", "70", "85", "100"), told());
        ceiling().body("reachedPercent", equalTo(100)).body("trafficLight", equalTo("RED"));
        steps().body("items.kind", contains("THRESHOLD", "THRESHOLD", "THRESHOLD", "THRESHOLD"))
                .body("items.percent", contains(70, 70, 85, 100));
    }

    @Test
    void atTheLowestThresholdRegionAndProviderConsult() {
        reserve(1_500_000);
        ceiling().body("consultationDue", notNullValue());
        awaiting().body("items.contractId", contains(contract));

        act("consultations", """
                {"heldOn": "2026-03-02", "minutesReference": "V-12", "outcome": "An addendum follows."}""").statusCode(201);

        ceiling().body("consultationDue", nullValue());
        awaiting().body("items", equalTo(List.of()));
        reserve(1_700_000);
        ceiling().body("consultationDue", nullValue()).body("reachedPercent", equalTo(85));
    }

    @Test
    void anAddendumChangesTheCeilingAndWhatWasReached() {
        reserve(1_500_000);

        addendum("A1", 3_000_000).statusCode(201).body("ceilingCents", equalTo(3_000_000));

        ceiling().body("reachedPercent", equalTo(0)).body("freeCents", equalTo(1_500_000));
        steps().body("items.kind", contains("THRESHOLD", "ADDENDUM")).body("items[1].reference", equalTo("A1"));
        addendum("A1", 4_000_000).statusCode(409).body("type", equalTo("/problems/addendum-number-taken"));
        addendum("A2", 1_600_000).statusCode(201);
        assertEquals(List.of("70", "70", "85"), told());
    }

    @Test
    void aCeilingIsNotLowerThanWhatIsDeclared() {
        inRegion(() -> ceilings.book(List.of(new Booking(UUID.fromString(contract), allocation, 2026, 500_000))));

        addendum("A1", 499_999).statusCode(409).body("type", equalTo("/problems/ceiling-below-declared"));
        ceiling().body("ceilingCents", equalTo(2_000_000));
        addendum("A1", 500_000).statusCode(201);
    }

    @Test
    void aCeilingIsAnnouncedAndThenFixed() {
        String path = "/contracts/" + ofTwoYears() + "/ceilings";
        announce(path, 2027, "2026-01-31").statusCode(201).body("state", equalTo("INTENTION"));

        announce(path, 2027, "2026-01-31").statusCode(409).body("type", equalTo("/problems/ceiling-exists"));
        announce(path, 2028, "2026-01-31")
                .statusCode(409)
                .body("type", equalTo("/problems/care-year-outside-contract"));
        String year = path + "/2027";
        act(year, "addenda", """
                {"number": "A1", "ceilingCents": 1, "datedOn": "2026-02-01", "reason": "Too early."}""").statusCode(409).body("type", equalTo("/problems/ceiling-not-fixed"));
        String fixation = """
                {"ceilingCents": 900000, "datedOn": "2026-02-02", "decisionReference": "B-7"}""";
        act(year, "fixation", fixation).statusCode(201).body("state", equalTo("FIXED"));
        act(year, "fixation", fixation).statusCode(409).body("type", equalTo("/problems/ceiling-fixed"));

        region.as(region.contractManager())
                .get(year + "/steps")
                .then()
                .body("items.kind", contains("INTENTION", "FIXATION"))
                .body("items.inTime", contains(true, true))
                .body("items.ceilingCents", contains(1_000_000, 900_000));
    }

    @Test
    void aLightOfOnesOwnStandsBesideThatOfTheRule() {
        reserve(1_000_000);
        act("foreseen", """
                {"foreseenCents": 1000000, "reason": "Waiting list."}""").statusCode(201).body("trafficLight", equalTo("AMBER"));

        act("traffic-light", """
                {"trafficLight": "RED", "reason": "The provider stops in May."}""").statusCode(201);
        ceiling()
                .body("trafficLight", equalTo("AMBER"))
                .body("trafficLightOverride", equalTo("RED"))
                .body("overrideReason", equalTo("The provider stops in May."));
        act("traffic-light", """
                {"reason": "It goes on."}""").statusCode(201);

        ceiling().body("trafficLightOverride", nullValue());
        steps().body("items.kind", contains("FORESEEN", "OVERRIDE", "OVERRIDE"));
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        act("addenda", """
                {"number": " ", "ceilingCents": -1, "datedOn": "2999-01-01"}""").statusCode(400).body("errors.in.size()", equalTo(4));
        act("consultations", "{}")
                .statusCode(400)
                .body("errors.location", hasItems("/heldOn", "/minutesReference", "/outcome"));
        act("/contracts/%s/ceilings/2031".formatted(contract), "consultations", """
                {"heldOn": "2026-03-02", "minutesReference": "V-12", "outcome": "x"}""")
                .statusCode(404);
        steps().body("items", equalTo(List.of()));
    }

    @Test
    void aProviderSeesWhatHappenedToItsOwnOnly() {
        reserve(1_500_000);
        String path = "/contracts/" + contract + "/ceilings/2026/steps";

        region.as(region.provider("12345678"))
                .get(path)
                .then()
                .statusCode(200)
                .body("items.percent", containsInAnyOrder(70));
        region.as(region.provider("87654321")).get(path).then().statusCode(404);
    }

    private void reserve(long cents) {
        inRegion(() ->
                ceilings.reserve(Map.of(allocation, List.of(new Reservation(UUID.fromString(contract), 2026, cents)))));
    }

    private List<String> told() {
        return BehindTheScenes.query(
                "SELECT data::jsonb ->> 'percent' FROM outbox WHERE region = ? AND type LIKE '%threshold-reached.v1' ORDER BY id",
                region.region());
    }

    private ValidatableResponse ceiling() {
        return region.as(region.contractManager())
                .get("/contracts/{id}/ceilings/2026", contract)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse steps() {
        return region.as(region.board())
                .get("/contracts/{id}/ceilings/2026/steps", contract)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse awaiting() {
        return region.as(region.contractManager())
                .get("/ceilings?careYear=2026&awaitingConsultation=true")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse addendum(String number, long cents) {
        return act("addenda", """
                {"number": "%s", "ceilingCents": %d, "datedOn": "2026-03-10", "reason": "Decision of the board."}""".formatted(number, cents));
    }

    private ValidatableResponse act(String what, String body) {
        return act("/contracts/%s/ceilings/2026".formatted(contract), what, body);
    }

    private ValidatableResponse act(String path, String what, String body) {
        return region.create(region.contractManager(), path + "/" + what, body);
    }

    private ValidatableResponse announce(String path, int careYear, String datedOn) {
        return region.create(region.contractManager(), path, """
                {"careYear": %d, "ceilingCents": 1000000, "datedOn": "%s"}""".formatted(careYear, datedOn));
    }

    private String ofTwoYears() {
        return region.create(region.contractManager(), "/contracts", """
                {"contractNumber": "C-2", "providerCode": "12345678", "startDate": "2026-01-01", "endDate": "2027-12-31",
                 "products": [{"category": "46", "code": "46A01", "name": "Dagbehandeling", "unit": "16",
                               "tariffCents": 9500, "fundingVariant": "EFFORT"}],
                 "ceilings": []}""")
                .statusCode(201)
                .extract()
                .path("contractId");
    }

    private void inRegion(Runnable work) {
        ActingFor.tenant(
                Tenant.ofRegion(region.region()),
                () -> QuarkusTransaction.requiringNew().run(work));
    }
}
