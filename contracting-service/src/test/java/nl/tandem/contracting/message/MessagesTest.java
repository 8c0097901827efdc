package nl.tandem.contracting.message;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import nl.tandem.contracting.Api;
import nl.tandem.contracting.AtOnce;
import nl.tandem.contracting.BehindTheScenes;
import nl.tandem.contracting.ijw.GoldenMessage;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.Token;
import org.junit.jupiter.api.Test;

/** Taking messages in and telling how far they are. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class MessagesTest {

    private static final String JW301 = GoldenMessage.JW301.text();

    private final Api region = new Api();
    private final MessageApi messages = new MessageApi(region);
    private final String dordrecht = region.municipality("0505");

    @Test
    void aMessageIsAcceptedAndThenProcessed() {
        String location = messages.send(dordrecht, JW301)
                .statusCode(202)
                .body("type", equalTo("JW301"))
                .body("sender", equalTo("0505"))
                .body("receiver", equalTo("12345678"))
                .body("identification", equalTo("T000000001"))
                .body("state", equalTo("RECEIVED"))
                .extract()
                .header("Location");

        messages.await(dordrecht, location.substring("/contracting/v1".length()))
                .body("state", equalTo("ASSESSED"))
                .body("returnCodes", hasSize(0));
    }

    @Test
    void theOtherPartyTooSeesAMessageAndNobodyElse() {
        String path =
                messages.send(dordrecht, JW301).extract().header("Location").substring("/contracting/v1".length());

        region.as(region.provider("12345678")).get(path).then().statusCode(200);
        region.as(region.broker()).get(path).then().statusCode(200);
        for (String stranger : List.of(
                region.provider("87654321"),
                region.municipality("0512"),
                Token.of("elsewhere", Roles.MESSAGE_BROKER).sign())) {
            region.as(stranger).get(path).then().statusCode(404);
            region.as(stranger).get(path + "/answer").then().statusCode(404);
            region.as(stranger).get("/messages").then().body("totalItems", equalTo(0));
        }
        region.as(region.board()).get(path).then().statusCode(403);
        region.as(region.operator()).get(path + "/answer").then().statusCode(403);
    }

    @Test
    void onlyTheSenderItselfOrTheBrokerSends() {
        for (String other :
                List.of(region.municipality("0512"), region.provider("12345678"), region.provider("0505"))) {
            messages.send(other, JW301).statusCode(403).body("type", equalTo("/problems/sender-is-not-caller"));
        }
        messages.send(region.municipality("0505"), GoldenMessage.JW323.text()).statusCode(403);
        messages.send(region.contractManager(), JW301).statusCode(403);
        region.as(region.broker()).get("/messages").then().body("totalItems", equalTo(0));
        messages.send(region.broker(), JW301).statusCode(202);
    }

    @Test
    void whatDoesNotFollowItsSchemaIsNotReceivedAndEveryErrorIsTold() {
        String wrong = GoldenMessage.JW301
                .with("<jw301:Bsn>999900006</jw301:Bsn>", "<jw301:Bsn>secret</jw301:Bsn>")
                .with("<jw301:Ontvanger>12345678<", "<jw301:Ontvanger>1<")
                .text();

        messages.send(dordrecht, wrong)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/message-not-schema-shaped"))
                .body("errors.location", hasItems("/Bericht/Header/Ontvanger", "/Bericht/Client/Bsn"))
                .body(org.hamcrest.Matchers.not(containsString("secret")));
        messages.send(dordrecht, "<a>").statusCode(400);
        messages.send(dordrecht, "").statusCode(400);
        messages.send(
                        dordrecht,
                        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
                                + JW301.substring(JW301.indexOf("?>") + 2))
                .statusCode(400);
        region.as(region.broker()).get("/messages").then().body("totalItems", equalTo(0));
    }

    @Test
    void aMessageThatIsTooLargeIsRefused() {
        String large = GoldenMessage.JW301
                .with("</jw301:Bericht>", "<!--" + "x".repeat(9 * 1024 * 1024) + "--></jw301:Bericht>")
                .text();

        messages.send(dordrecht, large).statusCode(413).body("type", equalTo("/problems/message-too-large"));
    }

    @Test
    void aCompressedMessageIsReceivedAndCanBeReadAgain() {
        String path = compressed("gzip", gzip(JW301))
                .statusCode(202)
                .extract()
                .header("Location")
                .substring("/contracting/v1".length());

        messages.await(dordrecht, path).body("state", equalTo("ASSESSED"));
        String content = region.as(dordrecht)
                .get(path + "/content")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertEquals(JW301, content);
    }

    @Test
    void whatIsNotTheCompressionThatItSaysIsRefused() {
        byte[] whole = gzip(JW301);

        compressed("gzip", JW301.getBytes(UTF_8)).statusCode(400).body("type", equalTo("/problems/message-not-gzip"));
        compressed("gzip", Arrays.copyOf(whole, whole.length / 2))
                .statusCode(400)
                .body("type", equalTo("/problems/message-not-gzip"));
        compressed("br", whole).statusCode(415).body("type", equalTo("/problems/encoding-not-supported"));
        region.as(region.broker()).get("/messages").then().body("totalItems", equalTo(0));
    }

    @Test
    void aMessageThatIsSmallOnlyWhenCompressedIsRefused() {
        String bomb = GoldenMessage.JW301
                .with("</jw301:Bericht>", "<!--" + "x".repeat(20 * 1024 * 1024) + "--></jw301:Bericht>")
                .text();

        compressed("gzip", gzip(bomb)).statusCode(413).body("type", equalTo("/problems/message-too-large"));
    }

    @Test
    void theContentIsReadByItsSenderAndReceiverAndTheReadingIsNoted() {
        String messageId = messages.send(dordrecht, JW301).extract().path("messageId");

        for (String party : List.of(dordrecht, region.provider("12345678"), region.broker())) {
            region.as(party)
                    .get("/messages/{id}/content", messageId)
                    .then()
                    .statusCode(200)
                    .contentType("application/xml")
                    .body(equalTo(JW301));
        }
        region.as(region.municipality("0512"))
                .get("/messages/{id}/content", messageId)
                .then()
                .statusCode(404);
        region.as(region.operator())
                .get("/messages/{id}/content", messageId)
                .then()
                .statusCode(403);
        assertEquals(
                List.of("read-content", "read-content", "read-content"),
                BehindTheScenes.query("SELECT activity FROM access_log WHERE object_id = ?::uuid", messageId));
    }

    private ValidatableResponse compressed(String encoding, byte[] body) {
        return region.as(dordrecht)
                .contentType("application/xml")
                .header("Content-Encoding", encoding)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/messages")
                .then();
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    @Test
    void onlyXmlIsAMessage() {
        region.create(dordrecht, "/messages", "{}").statusCode(415);
    }

    @Test
    void aRepeatedMessageIsReceivedOnce() {
        String key = UUID.randomUUID().toString();
        String location =
                messages.send(dordrecht, key, JW301).statusCode(202).extract().header("Location");

        messages.send(dordrecht, key, JW301)
                .statusCode(202)
                .header("Location", location)
                .header("Idempotency-Replayed", "true");
    }

    @Test
    void theSameKeyForAnotherMessageIsRefusedAndAKeyIsRequired() {
        String sender = dordrecht;
        String key = UUID.randomUUID().toString();
        messages.send(sender, key, JW301).statusCode(202);

        messages.send(
                        sender,
                        key,
                        GoldenMessage.JW301.with("T000000001", "T000000002").text())
                .statusCode(409)
                .body("type", equalTo("/problems/idempotency-key-reused"));
        messages.send(sender, "", JW301).statusCode(400).body("errors[0].location", equalTo("Idempotency-Key"));
    }

    @Test
    void ofTwoEqualMessagesAtOnceOneIsReceived() {
        String key = UUID.randomUUID().toString();

        List<String> locations = AtOnce.each(
                List.of(1, 2, 3, 4),
                each -> messages.send(dordrecht, key, JW301)
                        .statusCode(202)
                        .extract()
                        .header("Location"));

        assertEquals(1, java.util.Set.copyOf(locations).size());
        region.as(dordrecht).get("/messages").then().body("totalItems", equalTo(1));
    }

    @Test
    void theReceiptIsReadWhenItIsThereAndTheReadingIsNoted() {
        String messageId = messages.processed(dordrecht, JW301).extract().path("messageId");

        region.as(dordrecht)
                .get("/messages/{id}/answer", messageId)
                .then()
                .statusCode(200)
                .contentType("application/xml")
                .body(containsString("<jw302:BerichtCode>437</jw302:BerichtCode>"));
        assertEquals(
                List.of("read-answer"),
                BehindTheScenes.query("SELECT activity FROM access_log WHERE object_id = ?::uuid", messageId));
    }

    @Test
    void onlyAFailedMessageIsRetriedAndOnlyByTheOperator() {
        String messageId = messages.processed(dordrecht, JW301).extract().path("messageId");

        region.as(region.operator())
                .post("/messages/{id}/retry", messageId)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/message-not-failed"));
        region.as(region.operator())
                .post("/messages/{id}/retry", UUID.randomUUID())
                .then()
                .statusCode(404);
        region.as(dordrecht).post("/messages/{id}/retry", messageId).then().statusCode(403);
    }
}
