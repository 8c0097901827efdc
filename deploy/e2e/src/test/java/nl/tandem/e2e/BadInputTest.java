package nl.tandem.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever comes in: the answer says what is wrong, and nothing changes. */
@ExtendWith(RunningTandem.class)
class BadInputTest {

    private final Tandem tandem;
    private final MainJob job;
    private final Region region;
    private final State before;

    /** Everything that a message could have changed. */
    private record State(JsonNode ceiling, long messages, Map<String, Long> realised, long approvedCents) {}

    BadInputTest(Tandem tandem) {
        this.tandem = tandem;
        this.job = tandem.mainJob();
        this.region = new Region(tandem);
        this.before = state();
    }

    @Test
    void whatIsNoXmlIsRefused() {
        Api.Answer answer = portal().sendMessage("<jw323:Bericht>");

        assertProblem(400, "/problems/message-not-schema-shaped", answer);
        assertNothingChanged();
    }

    @Test
    void anExternalEntityIsRefusedAndNotRead() {
        String xml = Xml.file("jw323-april.xml")
                .replace(
                        "<jw323:Bericht ",
                        "<!DOCTYPE Bericht [<!ENTITY file SYSTEM \"file:///etc/passwd\">]>\n<jw323:Bericht ")
                .replace("D202604001", "&file;");

        Api.Answer answer = portal().sendMessage(xml);

        assertProblem(400, "/problems/message-not-schema-shaped", answer);
        assertFalse(answer.body().contains("root:"), answer::body);
        assertNothingChanged();
    }

    @Test
    void aMessageThatBreaksItsSchemaIsRefusedWithEveryError() {
        String xml = Xml.file("jw323-april.xml")
                .replace("<jw323:Eenheid>14</jw323:Eenheid>", "<jw323:Eenheid>99</jw323:Eenheid>")
                .replace("<jw323:GeleverdVolume>480<", "<jw323:GeleverdVolume>many<");

        Api.Answer answer = portal().sendMessage(xml);

        assertProblem(400, "/problems/message-not-schema-shaped", answer);
        assertEquals(2, answer.json().path("errors").size(), answer::toString);
        assertNothingChanged();
    }

    @Test
    void aLineOnAnUnknownAllocationComesBackWith9338() {
        String xml = onlyFirstLine("B2026BAD1", "D2026BAD1", "RBAD1").replace("300201", "399999");

        Api.Answer accepted = portal().sendMessage(xml).ok();
        JsonNode message = portal().awaitProcessed(accepted.header("Location"));
        String answer =
                portal().get(accepted.header("Location") + "/answer").ok().body();

        assertEquals("ASSESSED", message.path("state").asText());
        assertEquals(List.of("76000", "0"), Xml.texts(answer, "TotaalBedrag"));
        assertTrue(Xml.texts(answer, "RetourCode").contains("9338"), answer);
        assertMoneyUnchanged();
    }

    @Test
    void aMunicipalityCannotSendForAnother() {
        Api.Answer answer = tandem.as("backoffice-0512")
                .sendMessage(Xml.file("jw301-hours.xml").replace("T000000001", "T000000009"));

        assertProblem(403, "/problems/sender-is-not-caller", answer);
        assertNothingChanged();
    }

    @Test
    void aProviderCannotSendForAnother() {
        Api.Answer answer = portal().sendMessage(
                        Xml.file("jw323-april.xml").replace("<jw323:Afzender>12345678", "<jw323:Afzender>87654321"));

        assertProblem(403, "/problems/sender-is-not-caller", answer);
        assertNothingChanged();
    }

    @Test
    void aProviderCannotSendAllocations() {
        Api.Answer answer = portal().sendMessage(Xml.file("jw301-hours.xml"));

        assertEquals(403, answer.status(), answer::toString);
        assertNothingChanged();
    }

    @Test
    void anotherMunicipalityDoesNotSeeTheMessage() {
        String message = job.acceptance().header("Location");

        assertEquals(404, tandem.as("backoffice-0512").get(message).status());
        assertEquals(404, tandem.as("backoffice-0512").get(message + "/answer").status());
        assertEquals(200, tandem.as("backoffice-0505").get(message).status());
    }

    @Test
    void withoutATokenNothingIsAnswered() {
        assertEquals(
                401, tandem.asNobody().sendMessage(Xml.file("jw323-april.xml")).status());
        assertEquals(
                401,
                tandem.asNobody().get("/budget/v1/realised-costs?careYear=2026").status());
        assertNothingChanged();
    }

    @Test
    void anAnalystCannotSendMessages() {
        Api.Answer answer = tandem.as("analist").sendMessage(Xml.file("jw323-april.xml"));

        assertProblem(403, "/problems/forbidden", answer);
        assertNothingChanged();
    }

    @Test
    void aKeyThatWasUsedForAnotherMessageIsRefused() {
        Api.Answer answer = portal().sendMessage(MainJob.APRIL_KEY, Xml.file("jw323-march.xml"));

        assertProblem(409, "/problems/idempotency-key-reused", answer);
        assertNothingChanged();
    }

    private Api portal() {
        return tandem.as("portal-12345678");
    }

    /** The golden declaration with its first line only, under numbers that were not used yet. */
    private static String onlyFirstLine(String identification, String number, String reference) {
        String xml = Xml.file("jw323-april.xml");
        int endOfFirst = xml.indexOf("</jw323:Prestatie>") + "</jw323:Prestatie>".length();
        return (xml.substring(0, endOfFirst)
                        + "</jw323:Prestaties></jw323:Client></jw323:Clienten></jw323:Declaratie></jw323:Bericht>")
                .replace("641500", "76000")
                .replace("B20260506A1", identification)
                .replace("D202604001", number)
                .replace("R0001", reference);
    }

    private State state() {
        HandledEvents.await(tandem);
        return new State(
                region.ceiling(job.contract()),
                tandem.as("ggk-adapter")
                        .json("/contracting/v1/messages?pageSize=1")
                        .path("totalItems")
                        .asLong(),
                region.realisedCents(),
                region.declarationTotals().path("approvedCents").asLong());
    }

    private void assertNothingChanged() {
        assertEquals(before, state());
    }

    private void assertMoneyUnchanged() {
        State after = state();
        assertEquals(before, new State(after.ceiling, before.messages, after.realised, after.approvedCents));
    }

    private static void assertProblem(int status, String type, Api.Answer answer) {
        assertEquals(status, answer.status(), answer::toString);
        assertEquals(type, answer.json().path("type").asText(), answer::toString);
        assertTrue(answer.header("Content-Type").startsWith("application/problem+json"), answer::toString);
    }
}
