package nl.tandem.contracting.receipt;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import nl.tandem.contracting.Api;
import nl.tandem.contracting.BehindTheScenes;
import nl.tandem.contracting.ContractApi;
import nl.tandem.contracting.ijw.GoldenMessage;
import nl.tandem.contracting.message.MessageApi;
import nl.tandem.contracting.requestmessage.RequestMessages;
import nl.tandem.kit.testing.RealServers;
import org.junit.jupiter.api.Test;

/** The return messages we give out and those that providers send. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ReceiptsTest {

    private final Api region = new Api();
    private final MessageApi messages = new MessageApi(region);
    private final String dordrecht = region.municipality("0505");
    private final String provider = region.provider("12345678");

    @Test
    void anAllocationRefusedForAProductComesBackWholeWithTheCodeInItsPlace() {
        new ContractApi(region).active("12345678");
        String messageId = messages.processed(
                        dordrecht, GoldenMessage.JW301.with("45A48", "45A49").text())
                .body("state", equalTo("REFUSED"))
                .extract()
                .path("messageId");

        region.as(dordrecht)
                .get("/messages/{id}/answer", messageId)
                .then()
                .statusCode(200)
                .body(containsString("<jw302:Bsn>999900006</jw302:Bsn>"))
                .body(containsString("<jw302:RetourCode>S329</jw302:RetourCode>"));
    }

    @Test
    void theReceiptThatAProviderSendsIsKeptWithTheMessageItAnswers() {
        String allocation = messages.processed(dordrecht, GoldenMessage.JW301.text())
                .extract()
                .path("messageId");
        String receipt = receiptOf(allocation);

        messages.processed(provider, receipt)
                .body("type", equalTo("JW302"))
                .body("sender", equalTo("12345678"))
                .body("receiver", equalTo("0505"))
                .body("state", equalTo("ASSESSED"))
                .body("returnCodes", hasSize(0));

        assertEquals(
                List.of("{}"),
                BehindTheScenes.query(
                        "SELECT return_codes::text FROM receipt WHERE answered_message_id = ?::uuid", allocation));
        messages.processed(
                        provider,
                        receipt.replace(
                                "</jw302:Header>",
                                "<jw302:RetourCodes><jw302:RetourCode>9056</jw302:RetourCode></jw302:RetourCodes></jw302:Header>"))
                .body("state", equalTo("ASSESSED"));
        assertEquals(
                List.of("{}", "{9056}"),
                BehindTheScenes.query(
                        "SELECT return_codes::text FROM receipt WHERE answered_message_id = ?::uuid ORDER BY cardinality(return_codes)",
                        allocation));
    }

    @Test
    void theReceiptOfAnAnswerToARequestIsKeptToo() {
        messages.processed(provider, RequestMessages.JW315.text()).body("state", equalTo("ASSESSED"));
        String answer = messages.processed(dordrecht, RequestMessages.JW319.text())
                .extract()
                .path("messageId");

        messages.processed(provider, receiptOf(answer))
                .body("type", equalTo("JW320"))
                .body("sender", equalTo("12345678"))
                .body("receiver", equalTo("0505"))
                .body("state", equalTo("ASSESSED"));

        assertEquals(
                List.of("{}"),
                BehindTheScenes.query(
                        "SELECT return_codes::text FROM receipt WHERE answered_message_id = ?::uuid", answer));
    }

    @Test
    void aReceiptOfWhatWasNeverSentToThatProviderIsRefused() {
        String allocation = messages.processed(dordrecht, GoldenMessage.JW301.text())
                .extract()
                .path("messageId");
        String receipt = receiptOf(allocation);

        messages.processed(provider, receipt.replace("T000000001", "T000000009"))
                .body("state", equalTo("REFUSED"))
                .body("returnCodes", hasSize(0));
        messages.processed(
                        region.provider("87654321"),
                        receipt.replace("<jw302:Ontvanger>12345678<", "<jw302:Ontvanger>87654321<"))
                .body("state", equalTo("REFUSED"));
        assertEquals(
                List.of("0"), BehindTheScenes.query("SELECT count(*) FROM receipt WHERE region = ?", region.region()));
    }

    @Test
    void onlyTheProviderItselfSendsItsReceipt() {
        String allocation = messages.processed(dordrecht, GoldenMessage.JW301.text())
                .extract()
                .path("messageId");
        String receipt = receiptOf(allocation);

        messages.send(dordrecht, receipt).statusCode(403);
        messages.send(region.provider("87654321"), receipt).statusCode(403);
        messages.send(region.broker(), receipt).statusCode(202);
    }

    private String receiptOf(String messageId) {
        return region.as(dordrecht)
                .get("/messages/{id}/answer", messageId)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
