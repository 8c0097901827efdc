package nl.tandem.contracting.declaration;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.BehindTheScenes;
import nl.tandem.contracting.ijw.GoldenMessage;
import nl.tandem.contracting.message.MessageApi;
import nl.tandem.kit.testing.RealServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The example of the standard, sent as JSON, comes to what it comes to as XML. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class DeclarationAsJsonTest {

    private static final String EXAMPLE = """
            {"sender": "12345678", "receiver": "0505", "identification": "B20260506A1", "messageDate": "2026-05-06",
             "declarationNumber": "D202604001", "periodStart": "2026-04-01", "periodEnd": "2026-04-30",
             "declarationDate": "2026-05-06", "totalCents": 641500,
             "clients": [
               {"bsn": "999900006", "lines": [
                 {"reference": "R0001", "allocationNumber": 300201, "category": "45", "code": "45A48",
                  "periodStart": "2026-04-01", "periodEnd": "2026-04-30", "volume": 480, "unit": "01", "tariffCents": 158,
                  "amountCents": 76000},
                 {"reference": "R0002", "previousReference": "R0930", "allocationNumber": 300201, "category": "45",
                  "code": "45A48", "periodStart": "2026-03-01", "periodEnd": "2026-03-31", "volume": 500, "unit": "01",
                  "tariffCents": 158, "amountCents": -79167},
                 {"reference": "R0003", "allocationNumber": 300201, "category": "45", "code": "45A48",
                  "periodStart": "2026-03-01", "periodEnd": "2026-03-31", "volume": 440, "unit": "01", "tariffCents": 158,
                  "amountCents": 69667}]},
               {"bsn": "999900018", "lines": [
                 {"reference": "R0004", "allocationNumber": 300777, "category": "43", "code": "43A07",
                  "periodStart": "2026-04-08", "periodEnd": "2026-04-30", "volume": 23, "unit": "14", "tariffCents": 25000,
                  "amountCents": 575000}]}]}""";

    private CareRegion region;

    @BeforeEach
    void prepare() {
        region = new CareRegion();
        region.declare(DeclarationMessage.of(1, 3, Line.of("R0930")));
    }

    @Test
    void hasTheVerdictsAndTheAnswerOfTheXml() {
        String path = send(EXAMPLE).statusCode(202).extract().header("Location").substring("/contracting/v1".length());
        new MessageApi(region.api).await(region.provider, path).body("state", equalTo("ASSESSED"));
        CareRegion other = new CareRegion();
        other.declare(DeclarationMessage.of(1, 3, Line.of("R0930")));
        CareRegion.Sent asXml = other.declare(GoldenMessage.JW323.text());

        assertEquals(verdicts(other), verdicts(region));
        assertEquals(
                withoutIdentification(asXml.answer()),
                withoutIdentification(answer(path, "application/xml").extract().asString()));
        answer(path, "*/*").contentType("application/xml");
        answer(path, "application/json")
                .body("answeredIdentification", equalTo("B20260506A1"))
                .body("headerCodes", equalTo(List.of("0200")))
                .body("declaration.submittedCents", equalTo(641500))
                .body("declaration.grantedCents", equalTo(66500))
                .body("declaration.clients", hasSize(1))
                .body("declaration.clients[0].bsn", equalTo("999900018"))
                .body("declaration.clients[0].lines[0].reference", equalTo("R0004"))
                .body("declaration.clients[0].lines[0].codes", equalTo(List.of("0611")));
    }

    @Test
    void thatIsNotInShapeIsToldInItsOwnPlacesAndNotStored() {
        long before = count();

        send(EXAMPLE.replace("\"999900006\"", "\"secret\"").replace("\"unit\": \"14\"", "\"unit\": \"99\""))
                .statusCode(400)
                .body("errors.location", hasItems("/clients/0/bsn", "/clients/1/lines/0/unit"))
                .body(not(containsString("secret")));
        send(EXAMPLE.replace("\"totalCents\": 641500", "\"totalEuros\": 6415"))
                .statusCode(400)
                .body("errors.location", hasItems("/totalEuros"));
        send("{}").statusCode(400).body("errors.location", hasItems("/sender", "/clients"));
        send(EXAMPLE.replace("R0001", "R\\u0001")).statusCode(400);
        assertEquals(before, count());
    }

    @Test
    void isSentByItsSenderAndReceivedOnce() {
        String key = UUID.randomUUID().toString();

        send(region.api.provider("87654321"), key, EXAMPLE).statusCode(403);
        send(region.dordrecht, key, EXAMPLE).statusCode(403);
        String location =
                send(region.provider, key, EXAMPLE).statusCode(202).extract().header("Location");
        send(region.provider, key, EXAMPLE).statusCode(202).header("Location", equalTo(location));
    }

    @Test
    void onlyTheAnswerToADeclarationIsToBeHadAsJson() {
        String messageId = region.api
                .as(region.dordrecht)
                .get("/messages")
                .jsonPath()
                .getString("items.find { it.type == 'JW301' }.messageId");

        region.api
                .as(region.dordrecht)
                .accept("application/json")
                .get("/messages/{id}/answer", messageId)
                .then()
                .statusCode(406);
    }

    private ValidatableResponse send(String json) {
        return send(region.provider, UUID.randomUUID().toString(), json);
    }

    private ValidatableResponse send(String token, String key, String json) {
        return region.api
                .as(token)
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(json)
                .post("/declarations")
                .then();
    }

    private ValidatableResponse answer(String path, String type) {
        return region.api
                .as(region.provider)
                .accept(type)
                .get(path + "/answer")
                .then()
                .statusCode(200);
    }

    private long count() {
        return region.api.as(region.api.broker()).get("/messages").jsonPath().getLong("totalItems");
    }

    private static List<String> verdicts(CareRegion of) {
        return BehindTheScenes.query(
                "SELECT concat_ws(' ', reference, approved, array_to_string(return_codes, ','), amount_cents)"
                        + " FROM declaration_line WHERE region = ? ORDER BY reference",
                of.api.region());
    }

    private static String withoutIdentification(String answer) {
        return answer.replaceAll("<ijw:Identificatie>A[0-9]{11}<", "<ijw:Identificatie><");
    }
}
