package nl.tandem.contracting.delivery;

import static nl.tandem.contracting.delivery.DeliveryRegion.start;
import static nl.tandem.contracting.delivery.DeliveryRegion.stop;
import static nl.tandem.contracting.delivery.DeliveryRegion.together;
import static nl.tandem.contracting.delivery.DeliveryRegion.withdrawal;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.Api;
import nl.tandem.contracting.BehindTheScenes;
import nl.tandem.contracting.ijw.GoldenMessage;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.Token;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a 305 and a 307 to a delivery that others can read, the answer and the events. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class DeliveriesTest {

    private static final String FIRST = "2026-01-14";
    private static final String SECOND = "2026-03-01";

    private DeliveryRegion region;

    @BeforeEach
    void allocate() {
        region = new DeliveryRegion();
    }

    @Test
    void aStartIsRecordedOnItsAllocationAndAnswered() {
        ValidatableResponse message = region.processed(start(FIRST))
                .body("state", equalTo("ASSESSED"))
                .body("returnCodes", hasSize(0));

        String allocationId = region.api.as(region.provider).get("/allocations").path("items[0].allocationId");
        region.deliveries("")
                .body("totalItems", equalTo(1))
                .body("items[0].state", equalTo("ACTIVE"))
                .body("items[0].allocationId", equalTo(allocationId))
                .body("items[0].allocationNumber", equalTo(300_201))
                .body("items[0].category", equalTo("45"))
                .body("items[0].code", equalTo("45A48"))
                .body("items[0].startDate", equalTo(FIRST))
                .body("items[0].allocationStartDate", equalTo("2026-01-12"))
                .body("items[0].endDate", nullValue());
        String answer = region.answer(message);
        assertTrue(answer.contains("BerichtCode>439<"), answer);
        assertFalse(answer.contains("RetourCode>"), answer);
        JsonPath event = JsonPath.from(region.events("started").getFirst());
        assertEquals(allocationId, event.getString("allocationId"));
        assertEquals(region.onlyDelivery(), event.getString("deliveryId"));
        assertEquals(
                List.of(region.api.region() + ":" + allocationId),
                BehindTheScenes.query(
                        "SELECT key FROM outbox WHERE region = ? AND type LIKE '%delivery.started.v1'",
                        region.api.region()));
    }

    @Test
    void aDeliveryIsInterruptedThenEndedAndStartsAnew() {
        region.accepted(start(FIRST));

        region.accepted(stop(FIRST, "20", "2026-02-10"));
        region.deliveries("")
                .body("items[0].state", equalTo("PAUSED"))
                .body("items[0].reason", equalTo("20"))
                .body("items[0].endDate", equalTo("2026-02-10"));

        ValidatableResponse last = region.processed(stop(FIRST, "31", "2026-02-20"));
        assertTrue(region.answer(last).contains("BerichtCode>441<"));
        region.deliveries("")
                .body("items[0].state", equalTo("STOPPED"))
                .body("items[0].reason", equalTo("31"))
                .body("items[0].endDate", equalTo("2026-02-20"));

        region.accepted(start(SECOND).with("2026-01-16", "2026-03-02"));
        region.deliveries("").body("items.state", equalTo(List.of("ACTIVE", "STOPPED")));
        assertEquals(2, region.events("started").size());
        assertEquals(2, region.events("stopped").size());
    }

    @Test
    void aSecondStartIsRefusedWhileTheFirstIsCurrent() {
        region.accepted(start(FIRST));

        ValidatableResponse second = region.processed(start("2026-01-15"))
                .body("state", equalTo("REFUSED"))
                .body("returnCodes", equalTo(List.of("9326")));

        assertTrue(region.answer(second).contains("RetourCode>9326<"));
        region.deliveries("").body("totalItems", equalTo(1));
    }

    @Test
    void anErrorInOneProductRefusesAllOfThem() {
        GoldenMessage right = start(FIRST);
        GoldenMessage wrong = start("2026-01-15").with("300201", "300999");

        ValidatableResponse message = region.processed(together(right, wrong))
                .body("state", equalTo("REFUSED"))
                .body("returnCodes", equalTo(List.of("9019")));

        List<String> ofHeaderProductsAndClient = List.of("0200", "0200", "9019", "0200");
        assertEquals(ofHeaderProductsAndClient, region.answeredCodes(message));
        region.deliveries("").body("totalItems", equalTo(0));
        assertEquals(List.of(), region.events("started"));
        region.accepted(right);
    }

    @Test
    void aStopThatIsRefusedIsSentBackWithItsCodes() {
        region.accepted(start(FIRST));
        region.accepted(stop(FIRST, "31", "2026-02-20"));

        ValidatableResponse message = region.processed(
                        together(stop(FIRST, "31", "2026-02-20"), stop(SECOND, "31", "2026-03-20")))
                .body("state", equalTo("REFUSED"))
                .body("returnCodes", equalTo(List.of("9069", "9074", "9415")));

        assertEquals(List.of("0200", "9074", "9415", "9069", "0200"), region.answeredCodes(message));
        assertTrue(region.answer(message).contains("BerichtCode>441<"));
    }

    @Test
    void whatIsWrongInItselfOrInItsHeaderIsRefused() {
        ValidatableResponse message = region.processed(start("2026-01-17"))
                .body("state", equalTo("REFUSED"))
                .body("returnCodes", equalTo(List.of("0001")));
        assertEquals(List.of("0001"), region.answeredCodes(message));
        assertFalse(region.answer(message).contains("Client>"));
        region.processed(stop(FIRST, "31", "2026-02-20")).body("returnCodes", equalTo(List.of("9069")));
        region.processed(start(FIRST).with("999900006", "999900018")).body("returnCodes", equalTo(List.of("9019")));
        String once = GoldenMessage.JW305.text();
        region.messages.processed(region.provider, once).body("state", equalTo("ASSESSED"));
        region.messages.processed(region.provider, once).body("returnCodes", equalTo(List.of("9056")));
        region.deliveries("").body("totalItems", equalTo(1));
    }

    @Test
    void aReportFromTheFutureIsRefused() {
        for (GoldenMessage report : List.of(start(FIRST), stop(FIRST, "31", "2026-02-20"))) {
            String day = report.text().replaceAll("(?s).*Dagtekening>([0-9-]+)<.*", "$1");
            region.processed(report.with("Dagtekening>" + day, "Dagtekening>2999-01-01")
                            .with("2012-02-14", "2990-02-14"))
                    .body("returnCodes", equalTo(List.of("8848")));
        }
    }

    @Test
    void theMunicipalityExistedWhenTheCareWasAllocated() {
        for (GoldenMessage report : List.of(start(FIRST), stop(FIRST, "31", "2026-02-20"))) {
            GoldenMessage toHaaren = report.with("Ontvanger>0505", "Ontvanger>0788");
            region.processed(toHaaren.with("2026-01-12", "2020-12-31")).body("returnCodes[0]", equalTo("9019"));
            region.processed(toHaaren.with("2026-01-12", "2021-01-01")).body("returnCodes", equalTo(List.of("S300")));
            region.processed(withoutAllocation(toHaaren)).body("returnCodes", equalTo(List.of("S300")));
        }
    }

    @Test
    void aStartThatIsTakenBackWasNeverSent() {
        region.accepted(start(FIRST));
        String deliveryId = region.onlyDelivery();

        region.accepted(withdrawal(start(FIRST)));

        region.deliveries("").body("items.state", equalTo(List.of("WITHDRAWN")));
        assertEquals(
                "START", JsonPath.from(region.events("withdrawn").getFirst()).getString("withdrawn"));
        region.processed(withdrawal(start(FIRST))).body("returnCodes", equalTo(List.of("9063")));
        region.accepted(start(FIRST));
        region.deliveries("?state=ACTIVE").body("items.deliveryId", not(equalTo(List.of(deliveryId))));
    }

    @Test
    void aStopThatIsTakenBackLeavesTheDeliveryAsItWas() {
        region.accepted(start(FIRST));
        region.accepted(stop(FIRST, "31", "2026-02-20"));
        region.processed(withdrawal(start(FIRST))).body("returnCodes", equalTo(List.of("9071")));

        region.accepted(withdrawal(stop(FIRST, "31", "2026-02-20")));

        region.deliveries("").body("items[0].state", equalTo("ACTIVE")).body("items[0].endDate", nullValue());
        JsonPath event = JsonPath.from(region.events("withdrawn").getFirst());
        assertEquals("STOP", event.getString("withdrawn"));
        assertEquals("2026-02-20", event.getString("endDate"));
    }

    @Test
    void aCorrectionInOneMessageWorksInWhateverOrder() {
        region.accepted(start(FIRST));

        region.accepted(together(start("2026-01-15"), withdrawal(start(FIRST))));
        region.accepted(together(withdrawal(start("2026-01-15")), start("2026-01-16")));
        region.accepted(stop("2026-01-16", "31", "2026-02-20"));
        region.accepted(
                together(stop("2026-01-16", "32", "2026-02-21"), withdrawal(stop("2026-01-16", "31", "2026-02-20"))));

        region.deliveries("?state=STOPPED")
                .body("totalItems", equalTo(1))
                .body("items[0].startDate", equalTo("2026-01-16"))
                .body("items[0].endDate", equalTo("2026-02-21"))
                .body("items[0].reason", equalTo("32"));
        region.deliveries("?state=WITHDRAWN").body("totalItems", equalTo(2));
    }

    @Test
    void aDeletedAllocationIsNotStarted() {
        region.allocate(GoldenMessage.JW301
                .with("T000000001", "T2")
                .with("10:15:00", "12:00:00")
                .with(
                        "<jw301:Einddatum>2026-12-31</jw301:Einddatum>",
                        "<jw301:Einddatum>2026-01-12</jw301:Einddatum>"
                                + "<jw301:RedenWijziging>13</jw301:RedenWijziging>"));

        region.processed(start(FIRST)).body("returnCodes", equalTo(List.of("9019")));
    }

    @Test
    void anAllocationToAnotherClientOrProviderIsNotStarted() {
        GoldenMessage toAnother = GoldenMessage.JW301.with("999900006", "999900018");
        region.allocate(toAnother.with("T000000001", "T2").with("300201", "300299"));

        region.processed(start(FIRST).with("300201", "300299")).body("returnCodes", equalTo(List.of("9019")));
        region.processed(start(FIRST).with("999900006", "999900018")).body("returnCodes", equalTo(List.of("9019")));
        region.messages
                .processed(
                        region.api.provider("87654321"),
                        start(FIRST)
                                .with("Afzender>12345678", "Afzender>87654321")
                                .text())
                .body("returnCodes", equalTo(List.of("9019")));
        region.accepted(start(FIRST).with("999900006", "999900018").with("300201", "300299"));
    }

    @Test
    void taskBasedCareIsDeliveredWithoutAnAllocation() {
        GoldenMessage task = withoutAllocation(start(FIRST)).with("999900006", "999900018");
        region.processed(task).body("returnCodes", equalTo(List.of("9019", "S329")));

        contractTask();

        region.accepted(task);
        region.deliveries("")
                .body("items[0].allocationNumber", nullValue())
                .body("items[0].category", equalTo("51"))
                .body("items[0].state", equalTo("ACTIVE"));
        assertEquals(
                List.of(region.api.region() + ":" + region.onlyDelivery()),
                BehindTheScenes.query(
                        "SELECT key FROM outbox WHERE region = ? AND type LIKE '%delivery.started.v1'",
                        region.api.region()));
        region.processed(task.with("Begindatum>" + FIRST, "Begindatum>2026-01-15"))
                .body("returnCodes", equalTo(List.of("9326")));
        region.accepted(withoutAllocation(stop(FIRST, "31", "2026-02-20")).with("999900006", "999900018"));
        region.deliveries("").body("items[0].state", equalTo("STOPPED"));
    }

    @Test
    void aMessageThatFailedIsRetriedAndHasItsEffectOnce() {
        String name = region.api.region().replace("-", "");
        BehindTheScenes.change("""
                CREATE FUNCTION refuse_%1$s() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN IF NEW.region = '%2$s' THEN RAISE EXCEPTION 'broken'; END IF; RETURN NEW; END $$;
                CREATE TRIGGER refuse_%1$s BEFORE INSERT ON delivery
                FOR EACH ROW EXECUTE FUNCTION refuse_%1$s()""".formatted(name, region.api.region()));
        String messageId = region.processed(start(FIRST))
                .body("state", equalTo("FAILED"))
                .extract()
                .path("messageId");
        BehindTheScenes.change("DROP TRIGGER refuse_%1$s ON delivery; DROP FUNCTION refuse_%1$s()".formatted(name));

        region.api
                .as(region.api.operator())
                .post("/messages/{id}/retry", messageId)
                .then()
                .statusCode(202);

        region.messages.await(region.provider, "/messages/" + messageId).body("state", equalTo("ASSESSED"));
        region.deliveries("").body("totalItems", equalTo(1));
        assertEquals(1, region.events("started").size());
    }

    @Test
    void theSameRequestSentTwiceIsOneMessage() {
        String xml = GoldenMessage.JW305.text();
        String key = UUID.randomUUID().toString();
        String messageId = region.messages
                .send(region.provider, key, xml)
                .statusCode(202)
                .extract()
                .path("messageId");

        region.messages.send(region.provider, key, xml).statusCode(202).body("messageId", equalTo(messageId));

        region.messages.await(region.provider, "/messages/" + messageId).body("state", equalTo("ASSESSED"));
        region.deliveries("").body("totalItems", equalTo(1));
    }

    @Test
    void onlyTheProviderItselfReports() {
        for (String other : List.of(region.api.provider("87654321"), region.dordrecht)) {
            for (GoldenMessage message : List.of(GoldenMessage.JW305, GoldenMessage.JW307)) {
                region.messages
                        .send(other, message.text())
                        .statusCode(403)
                        .body("type", equalTo("/problems/sender-is-not-caller"));
            }
        }
        region.deliveries("").body("totalItems", equalTo(0));
    }

    @Test
    void everyOneSeesItsOwnDeliveriesOnly() {
        region.accepted(start(FIRST));
        String deliveryId = region.onlyDelivery();
        Api api = region.api;

        for (String own : List.of(
                region.provider,
                region.dordrecht,
                api.contractManager(),
                Token.of(api.region(), Roles.CONTROLLER).sign())) {
            api.as(own)
                    .get("/deliveries/{id}", deliveryId)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("ACTIVE"));
            api.as(own).get("/deliveries").then().body("totalItems", equalTo(1));
        }
        for (String stranger :
                List.of(api.provider("87654321"), api.municipality("0512"), new Api().contractManager())) {
            api.as(stranger).get("/deliveries/{id}", deliveryId).then().statusCode(404);
            api.as(stranger).get("/deliveries").then().body("totalItems", equalTo(0));
        }
        api.as(api.board()).get("/deliveries").then().statusCode(403);
        api.as(region.dordrecht)
                .get("/deliveries/{id}", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void aListIsNarrowedByMunicipalityProviderAndState() {
        region.accepted(start(FIRST));

        region.deliveries("?municipality=0505&providerCode=12345678&state=ACTIVE")
                .body("totalItems", equalTo(1));
        region.deliveries("?municipality=0512").body("totalItems", equalTo(0));
        region.deliveries("?providerCode=87654321").body("totalItems", equalTo(0));
        region.deliveries("?state=PAUSED").body("totalItems", equalTo(0));
        region.deliveries("?pageSize=1&page=2").body("items", hasSize(0)).body("totalItems", equalTo(1));
        region.api
                .as(region.provider)
                .get("/deliveries?state=GONE")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].detail", notNullValue())
                .body(containsString("state"));
    }

    @Test
    void nobodyIsRecognisedInWhatIsStoredOrTold() {
        region.accepted(start(FIRST));
        region.accepted(stop(FIRST, "31", "2026-02-20"));
        region.accepted(withdrawal(stop(FIRST, "31", "2026-02-20")));

        String stored = String.join("\n", BehindTheScenes.query("""
                SELECT delivery::text FROM delivery UNION ALL SELECT delivery_stop::text FROM delivery_stop
                UNION ALL SELECT delivery_withdrawal::text FROM delivery_withdrawal
                UNION ALL SELECT data FROM outbox WHERE type LIKE '%.delivery.%'"""));
        for (String secret : List.of("999900006", "2012-02-14", "Testpersoon")) {
            assertFalse(stored.contains(secret));
            region.deliveries("").body(not(containsString(secret)));
        }
    }

    private static GoldenMessage withoutAllocation(GoldenMessage report) {
        String prefix = report.text().contains("jw305:") ? "jw305" : "jw307";
        return report.with("<%1$s:ToewijzingNummer>300201</%1$s:ToewijzingNummer>".formatted(prefix), "")
                .with("<%1$s:ToewijzingIngangsdatum>2026-01-12</%1$s:ToewijzingIngangsdatum>".formatted(prefix), "")
                .with(
                        "<ijw:Categorie>45</ijw:Categorie><ijw:Code>45A48<",
                        "<ijw:Categorie>51</ijw:Categorie><ijw:Code>51A01<");
    }

    private void contractTask() {
        Api api = region.api;
        String path = api.create(api.contractManager(), "/contracts", """
                {"contractNumber": "C-TASK", "providerCode": "12345678", "startDate": "2026-01-01", "endDate": "2026-12-31",
                 "products": [{"category": "51", "code": "51A01", "name": "Wijkteam", "unit": "82",
                               "tariffCents": 100000, "fundingVariant": "TASK",
                               "taskForm": "UNALLOCATED"}],
                 "ceilings": [{"careYear": 2026, "ceilingCents": 2000000}]}""")
                .statusCode(201)
                .extract()
                .header("Location")
                .substring("/contracting/v1".length());
        api.as(api.contractManager())
                .header("If-Match", "\"0\"")
                .post(path + "/activation")
                .then()
                .statusCode(200);
    }
}
