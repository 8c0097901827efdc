package nl.tandem.contracting.clientstop;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import nl.tandem.contracting.Api;
import nl.tandem.contracting.BehindTheScenes;
import nl.tandem.contracting.ContractApi;
import nl.tandem.contracting.ijw.GoldenMessage;
import nl.tandem.contracting.message.MessageApi;
import nl.tandem.kit.testing.RealServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A stop is announced, families are told, it starts, and it is lifted. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ClientStopsTest {

    private static final String PROVIDER = "12345678";

    private final Api region = new Api();
    private final ClientStopApi stops = new ClientStopApi(region);
    private String contract = "";

    @BeforeEach
    void makeContract() {
        contract = new ContractApi(region).active(PROVIDER);
    }

    @Test
    void aStopHasADateAReasonAndAConsultation() {
        String path = stops.active(contract);

        stop(path)
                .body("state", equalTo("ACTIVE"))
                .body("startedOn", equalTo("2026-01-05"))
                .body("reason", equalTo("The ceiling is used up."))
                .body("consultationReference", equalTo("SOJ-12"))
                .body("steps.kind", contains("ANNOUNCED", "FAMILIES_INFORMED", "ACTIVATED"))
                .body("steps.datedOn", contains("2026-01-02", "2026-01-03", "2026-01-05"))
                .body("steps[1].reference", equalTo("Letter 7"));
        stops.lift(path, "2026-02-01").statusCode(201).body("state", equalTo("LIFTED"));

        stop(path).body("steps[3].explanation", equalTo("There is room again."));
        assertEquals(List.of(1, 1, 1), told());
        stops.lift(path, "2026-02-01").statusCode(409).body("type", equalTo("/problems/client-stop-state"));
    }

    @Test
    void thereIsNoStopWithoutNotice() {
        String path = stops.announced(contract);
        stops.activate(path, "2026-01-05").statusCode(409).body("type", equalTo("/problems/no-stop-without-notice"));
        stops.notice(path, "2026-01-05").statusCode(201);
        stops.activate(path, "2026-01-05").statusCode(409).body("type", equalTo("/problems/no-stop-without-notice"));

        stops.activate(path, "2026-01-06").statusCode(201);
    }

    @Test
    void familiesAreToldBeforeItStarts() {
        new MessageApi(region)
                .processed(
                        region.municipality("0505"),
                        GoldenMessage.JW301
                                .with("<jw301:Einddatum>2026-12-31</jw301:Einddatum>", "")
                                .with("<ijw:Frequentie>2<", "<ijw:Frequentie>4<")
                                .text());
        String path = stops.announced(contract);
        warnings()
                .body("items", hasSize(1))
                .body("items[0].responsible", equalTo("PROVIDER"))
                .body("items[0].municipality", equalTo("0505"))
                .body("items[0].subjectKind", equalTo("CLIENT_STOP"))
                .body("items[0].dueDate", equalTo("2026-01-04"))
                .body("items[0].state", equalTo("OPEN"));

        region.create(region.provider(PROVIDER), path + "/family-notice", """
                {"informedOn": "2026-01-03", "evidenceReference": "Letter 7"}""").statusCode(201);

        warnings().body("items.state", contains("DONE"));
    }

    @Test
    void aStopIsThereOnceAndOnAnActiveContract() {
        stops.announce(contract, "NO_CAPACITY", "2026-01-02", "2026-01-15")
                .statusCode(409)
                .body("type", equalTo("/problems/client-stop-too-soon"));
        String path = stops.announced(contract);
        stops.announce(contract, "QUALITY", "2026-01-02", "2026-02-01")
                .statusCode(409)
                .body("type", equalTo("/problems/client-stop-exists"));
        stops.lift(path, "2026-01-03").statusCode(201);

        stops.announce(contract, "QUALITY", "2026-01-02", "2026-02-01").statusCode(201);
        assertEquals(List.of(2, 0, 1), told());
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        region.create(region.contractManager(), "/client-stops", """
                {"category": "4", "reason": "About 999900006.", "announcedOn": "2999-01-01"}""")
                .statusCode(400)
                .body(
                        "errors.location",
                        hasItems(
                                "/contractId",
                                "/category",
                                "/cause",
                                "/reason",
                                "/consultationReference",
                                "/announcedOn",
                                "/plannedStart"));
        region.as(region.contractManager()).get("/client-stops").then().body("items", hasSize(0));
    }

    @Test
    void aProviderSeesItsOwnStopsOnly() {
        stops.active(contract);

        listed(region.provider(PROVIDER), "").body("items", hasSize(1));
        listed(region.provider("87654321"), "").body("items", hasSize(0));
        listed(region.municipality("0505"), "?state=ACTIVE&providerCode=12345678")
                .body("items", hasSize(1));
        listed(region.municipality("0505"), "?state=LIFTED").body("items", hasSize(0));
    }

    private ValidatableResponse stop(String path) {
        return region.as(region.municipality("0505")).get(path).then().statusCode(200);
    }

    private ValidatableResponse listed(String token, String query) {
        return region.as(token).get("/client-stops" + query).then().statusCode(200);
    }

    private ValidatableResponse warnings() {
        return region.as(region.provider(PROVIDER))
                .get("/work-items?kind=NOTICE_OF_CLIENT_STOP")
                .then()
                .statusCode(200);
    }

    private List<Integer> told() {
        return List.of("client-stop.announced.v1", "client-stop.activated.v1", "client-stop.lifted.v1").stream()
                .map(type -> BehindTheScenes.events(region.region(), type).size())
                .toList();
    }
}
