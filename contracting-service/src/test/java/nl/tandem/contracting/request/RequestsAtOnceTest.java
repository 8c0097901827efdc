package nl.tandem.contracting.request;

import static nl.tandem.contracting.requestmessage.RequestMessages.JW315;
import static nl.tandem.contracting.requestmessage.RequestMessages.JW319;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.tandem.contracting.Api;
import nl.tandem.contracting.AtOnce;
import nl.tandem.contracting.BehindTheScenes;
import nl.tandem.contracting.ijw.GoldenMessage;
import nl.tandem.contracting.message.MessageApi;
import nl.tandem.contracting.message.MessageProcessor;
import nl.tandem.contracting.message.StoredMessage;
import nl.tandem.kit.identity.ActingFor;
import nl.tandem.kit.identity.Tenant;
import nl.tandem.kit.testing.RealServers;
import org.junit.jupiter.api.Test;

/**
 * Of what comes at the same moment about one part of a request, one is recorded. The other is told so: through the API by
 * the return code that it would have had a moment later, and from two workers at once because the database takes it once,
 * after which it is tried again.
 */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class RequestsAtOnceTest {

    private static final String PROVIDER = "12345678";
    private static final int AT_ONCE = 4;

    @Inject
    AllocationRequestProcessor requests;

    @Inject
    AnswerProcessor answers;

    private final Api region = new Api();
    private final MessageApi messages = new MessageApi(region);
    private final String provider = region.provider(PROVIDER);
    private final String dordrecht = region.municipality("0505");
    private int sequence;

    @Test
    void oneReferenceToTwoMunicipalitiesIsOneRequest() {
        List<Message> both = List.of(request("0505"), request("0512"));

        assertEquals(List.of("not recorded", "recorded"), atOnce(requests, both));

        assertEquals(List.of("VOT-1 OPEN", "VOT-2 OPEN"), parts());
        assertEquals(1, events("request.received.v1"));
        processAgain(requests, both);
        assertEquals(1, events("request.received.v1"));
    }

    @Test
    void oneRequestThatComesTwiceIsOneRequest() {
        List<Message> both = List.of(request("0505"), request("0505"));

        assertEquals(List.of("not recorded", "recorded"), atOnce(requests, both));

        processAgain(requests, both);
        assertEquals(List.of("VOT-1 OPEN", "VOT-2 OPEN"), parts());
        assertEquals(1, events("request.received.v1"));
    }

    @Test
    void ofSeveralRefusalsOneIsRecorded() {
        requested();
        List<Message> all =
                IntStream.range(0, AT_ONCE).mapToObj(i -> answer("N" + i)).toList();

        List<String> outcomes = atOnce(answers, all);

        assertEquals(1, outcomes.stream().filter("recorded"::equals).count(), outcomes::toString);
        processAgain(answers, all);
        assertEquals(List.of("VOT-1 REFUSED", "VOT-2 OPEN"), parts());
        assertEquals(List.of("REFUSE"), given());
        assertEquals(1, events("request.answered.v1"));
    }

    @Test
    void theAnswersOfSeveralPeopleAtOneMunicipalityAreToldApart() {
        requested();
        String requestId = region.as(dordrecht).get("/requests").jsonPath().getString("items[0].requestId");
        String body = """
                {"reference": "VOT-1", "decision": "%s"}""";
        List<String> all = List.of(
                body.formatted("INVESTIGATE"),
                body.formatted("INVESTIGATE"),
                body.formatted("REFUSE\", \"reason\": \"4"),
                body.formatted("REFUSE\", \"reason\": \"5"));

        List<ValidatableResponse> responses =
                AtOnce.each(all, one -> region.create(dordrecht, "/requests/%s/answers".formatted(requestId), one));

        List<String> outcomes = responses.stream().map(this::outcome).toList();
        assertEquals(
                1,
                outcomes.subList(2, AT_ONCE).stream()
                        .filter("ASSESSED []"::equals)
                        .count(),
                outcomes::toString);
        assertEquals(List.of("VOT-1 REFUSED", "VOT-2 OPEN"), parts());
        long recorded = outcomes.stream().filter("ASSESSED []"::equals).count();
        assertEquals(recorded, given().size(), outcomes::toString);
        assertEquals(recorded, events("request.answered.v1"), outcomes::toString);
        outcomes.stream()
                .filter(outcome -> !outcome.equals("ASSESSED []"))
                .forEach(outcome -> assertEquals(
                        true,
                        List.of("409", "REFUSED [9360]", "REFUSED [9365]", "REFUSED [9360, 9365]")
                                .contains(outcome),
                        outcome));
    }

    /** What becomes of it in the end; 409 when it was decided before it came. */
    private String outcome(ValidatableResponse submitted) {
        if (submitted.extract().statusCode() == 409) {
            return "409";
        }
        String path = submitted.statusCode(202).extract().header("Location").substring("/contracting/v1".length());
        ValidatableResponse message = messages.await(dordrecht, path);
        return message.extract().path("state") + " " + message.extract().path("returnCodes");
    }

    private record Message(UUID messageId, String municipality, GoldenMessage content) {}

    private void requested() {
        messages.processed(provider, JW315.text()).body("state", equalTo("ASSESSED"));
    }

    private Message request(String municipality) {
        return new Message(
                refused(),
                municipality,
                JW315.with("V000000001", "V%d".formatted(++sequence))
                        .with("Ontvanger>0505<", "Ontvanger>%s<".formatted(municipality)));
    }

    private Message answer(String identification) {
        return new Message(refused(), "0505", JW319.with("N000000001", identification));
    }

    /** A message without effect, on whose account another is processed. */
    private UUID refused() {
        GoldenMessage wrong =
                JW315.with("V000000001", "X%d".formatted(++sequence)).with("VOT-2", "VOT-1");
        return UUID.fromString(messages.processed(provider, wrong.text())
                .body("state", equalTo("REFUSED"))
                .extract()
                .path("messageId"));
    }

    /** As two workers would do it who do not know of each other: the one that comes second may find that it does. */
    private List<String> atOnce(MessageProcessor processor, List<Message> all) {
        int before = recorded();
        List<String> outcomes = new ArrayList<>(AtOnce.each(all, message -> {
            try {
                process(processor, message);
                return "processed";
            } catch (RuntimeException taken) {
                return "not recorded";
            }
        }));
        int recorded = recorded() - before;
        assertEquals(1, recorded, outcomes::toString);
        outcomes.set(outcomes.indexOf("processed"), "recorded");
        outcomes.replaceAll(outcome -> outcome.equals("processed") ? "not recorded" : outcome);
        return outcomes.stream().sorted().toList();
    }

    private int recorded() {
        return events("request.received.v1") + events("request.answered.v1");
    }

    /** Has no effect any more, and does not fail either: it is refused. */
    private void processAgain(MessageProcessor processor, List<Message> all) {
        int before = recorded();
        all.forEach(message -> process(processor, message));
        assertEquals(before, recorded());
    }

    private void process(MessageProcessor processor, Message message) {
        StoredMessage stored = new StoredMessage(
                message.messageId(),
                message.municipality(),
                PROVIDER,
                Instant.parse("2026-06-01T10:00:00Z"),
                message.content().read(),
                message.content()::stream);
        ActingFor.tenant(
                Tenant.ofRegion(region.region()),
                () -> QuarkusTransaction.requiringNew().call(() -> processor.process(stored)));
    }

    private List<String> parts() {
        return BehindTheScenes.query(
                "SELECT reference || ' ' || state FROM request_part WHERE region = ? ORDER BY reference",
                region.region());
    }

    private List<String> given() {
        return BehindTheScenes.query(
                "SELECT decision FROM request_answer WHERE region = ? ORDER BY decision", region.region());
    }

    private int events(String type) {
        return BehindTheScenes.events(region.region(), type).size();
    }
}
