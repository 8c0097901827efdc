package nl.tandem.contracting.request;

import static nl.tandem.contracting.requestmessage.RequestMessages.JW315;
import static nl.tandem.contracting.requestmessage.RequestMessages.JW317;
import static nl.tandem.contracting.requestmessage.RequestMessages.JW319;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.Api;
import nl.tandem.contracting.BehindTheScenes;
import nl.tandem.contracting.ijw.GoldenMessage;
import nl.tandem.contracting.message.MessageApi;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.time.DutchDate;
import org.junit.jupiter.api.Test;

/** From a request of a provider to what its municipality makes of it. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class RequestsTest {

    /** Open, so that it is current on whatever day this runs. */
    private static final GoldenMessage ALLOCATION = GoldenMessage.JW301
            .with("<jw301:Einddatum>2026-12-31</jw301:Einddatum>", "")
            .with("<ijw:Frequentie>2<", "<ijw:Frequentie>4<");

    @Inject
    InstantSource clock;

    private final Api region = new Api();
    private final MessageApi messages = new MessageApi(region);
    private final String provider = region.provider("12345678");
    private final String dordrecht = region.municipality("0505");

    @Test
    void aRequestIsInvestigatedAndThenHonouredByAnAllocation() {
        String messageId =
                sent(JW315).body("state", equalTo("ASSESSED")).extract().path("messageId");
        region.as(provider).get("/messages/{id}/answer", messageId).then().statusCode(200);
        part(0, "OPEN").body("parts[1].state", equalTo("OPEN"));
        assertEquals(List.of("ANSWER_TO_REQUEST_FOR_ALLOCATION"), toDo());

        accepted(answer("""
                {"reference": "VOT-1", "decision": "INVESTIGATE"}"""));
        part(0, "UNDER_INVESTIGATION")
                .body("parts[0].answers.decision", contains("INVESTIGATE"))
                .body("parts[1].state", equalTo("OPEN"));
        assertEquals(
                List.of("ANSWER_TO_REQUEST_FOR_ALLOCATION", "FINAL_ANSWER_AFTER_INVESTIGATION", "REFUSAL_ON_RESIDENCE"),
                toDo());

        allocated(honouring("VOT-1", "T1")).body("state", equalTo("ASSESSED"));
        part(0, "HONOURED")
                .body("kind", equalTo("ALLOCATION"))
                .body("messageId", equalTo(messageId))
                .body("clientPseudonym", matchesPattern("[A-Za-z0-9_-]{22}"))
                .body("messageDate", equalTo("2026-01-05"))
                .body("parts[0].allocationNumbers", contains(300_201))
                .body("parts[0].products[0].category", equalTo("45"))
                .body("parts[0].products[0].volume", equalTo(3))
                .body("parts[0].products[0].referrerType", equalTo("02"))
                .body("parts[1].state", equalTo("OPEN"))
                .body("parts[1].products[0].budgetCents", equalTo(250_000));
        assertEquals(List.of(1, 1, 1), events());

        accepted(answer("""
                {"reference": "VOT-2", "decision": "REFUSE", "reason": "4"}"""));
        part(1, "REFUSED");
        assertEquals(List.of(), toDo());
    }

    /** What the municipality has to do about the request. */
    private List<String> toDo() {
        return region
                .as(dordrecht)
                .get("/work-items?responsible=MUNICIPALITY")
                .jsonPath()
                .<String>getList("items.findAll { it.state != 'DONE' }.kind")
                .stream()
                .sorted()
                .toList();
    }

    @Test
    void aRequestToAllocateUnderInvestigationHasFourteenDaysForARefusalOnResidence() {
        sent(JW315);
        investigate("VOT-1");
        investigate("VOT-2");
        String today = DutchDate.today(clock).toString();
        String workItemId = residence()
                .body("items.state", contains("OPEN"))
                .body("items.subjectKind", contains("MESSAGE"))
                .body("items.responsible", contains("MUNICIPALITY"))
                .body("items.countsFrom", contains(today))
                .body(
                        "items.dueDate",
                        contains(LocalDate.parse(today).plusDays(14).toString()))
                .extract()
                .path("items[0].workItemId");

        refuse("VOT-1");
        residence().body("items.state", contains("OPEN"));
        region.as(dordrecht)
                .post("/work-items/{id}/completion", workItemId)
                .then()
                .statusCode(200);
        refuse("VOT-2");

        residence().body("items.state", contains("DONE"));
    }

    @Test
    void theFinalAnswerEndsTheTermForARefusalOnResidence() {
        sent(JW315);
        investigate("VOT-1");
        refuse("VOT-1");
        residence().body("items.state", contains("OPEN"));

        refuse("VOT-2");

        residence().body("items.state", contains("DONE"));
    }

    @Test
    void aRequestToChangeIsNotRefusedOnResidence() {
        allocated(message("T1", 300_201));
        allocated(message("T2", 300_202).with("45A48", "45A49"));
        sent(change("W1")).body("state", equalTo("ASSESSED"));

        investigate("VOW-1");

        assertEquals(List.of("FINAL_ANSWER_AFTER_INVESTIGATION"), toDo());
    }

    private void investigate(String reference) {
        accepted(answer("""
                {"reference": "%s", "decision": "INVESTIGATE"}""".formatted(reference)));
    }

    private ValidatableResponse residence() {
        return region.as(dordrecht)
                .get("/work-items?kind=REFUSAL_ON_RESIDENCE")
                .then()
                .statusCode(200);
    }

    @Test
    void aRefusalNamesTheMunicipalityThatIsResponsible() {
        sent(JW315);

        accepted(answer("""
                {"reference": "VOT-1", "decision": "REFUSE", "reason": "8", "responsibleMunicipality": "0642"}"""));

        part(0, "REFUSED")
                .body("parts[0].answers[0].reason", equalTo("8"))
                .body("parts[0].answers[0].responsibleMunicipality", equalTo("0642"))
                .body("parts[0].decidedAt", notNullValue());
        assertTrue(BehindTheScenes.events(region.region(), "request.answered.v1")
                .getFirst()
                .contains("\"responsibleMunicipality\":\"0642\""));
    }

    @Test
    void aRequestWaitsUntilEveryPartOfTheOneBeforeIsDecided() {
        sent(JW315);
        GoldenMessage next =
                JW315.with("V000000001", "V2").with("VOT-1", "VOT-3").with("VOT-2", "VOT-4");
        sent(next).body("state", equalTo("REFUSED")).body("returnCodes", contains("9374"));

        refuse("VOT-1");
        sent(next.with("V2", "V3")).body("returnCodes", contains("9374"));
        refuse("VOT-2");

        sent(next.with("V2", "V4")).body("state", equalTo("ASSESSED"));
        region.as(dordrecht).get("/requests").then().body("totalItems", equalTo(2));
        region.as(dordrecht)
                .get("/requests?open=true")
                .then()
                .body("totalItems", equalTo(1))
                .body("items[0].parts.reference", contains("VOT-3", "VOT-4"));
    }

    @Test
    void aReferenceIsUsedOnceWhateverTheClientOrMunicipality() {
        sent(JW315);

        sent(JW315.with("V000000001", "V2").with("999900006", "999900018"))
                .body("state", equalTo("REFUSED"))
                .body("returnCodes", contains("9347"));
        sent(JW315.with("V000000001", "V3").with("Ontvanger>0505<", "Ontvanger>0512<"))
                .body("returnCodes", contains("9347"));
        assertEquals(
                1,
                BehindTheScenes.events(region.region(), "request.received.v1").size());
    }

    @Test
    void whatIsRefusedComesBackWholeWithTheCodeInItsPlace() {
        String client = "Bericht.Client.RetourCodes.RetourCode";
        String product = "Bericht.Client.AangevraagdeProducten.AangevraagdProduct[%d].RetourCodes.RetourCode";
        sent(JW315);

        retour(provider, sent(JW315.with("V000000001", "V2").with("VOT-1", "VOT-3")))
                .body("Bericht.Header.BerichtCode", equalTo("447"))
                .body(client, equalTo("9374"))
                .body(product.formatted(0), equalTo("0200"))
                .body(product.formatted(1), equalTo("9347"));
        retour(provider, sent(change("W1")))
                .body("Bericht.Header.BerichtCode", equalTo("487"))
                .body(client, equalTo("8187"))
                .body("Bericht.Client.Verzoek.RetourCodes.RetourCode", equalTo("0233"))
                .body("Bericht.Client.Verzoek.NieuweProducten.NieuwProduct.RetourCodes.RetourCode", equalTo("0233"));
        retour(dordrecht, answered(JW319.with("VOT-1", "VOT-9")))
                .body("Bericht.Header.BerichtCode", equalTo("489"))
                .body("Bericht.Antwoord.RetourCodes.RetourCode", equalTo("9355"))
                .body("Bericht.Antwoord.Woonplaatsbeginsel.RetourCodes.RetourCode", equalTo("0200"));
    }

    @Test
    void aRefusedRequestCountsAsNotSent() {
        sent(JW315.with("VOT-2", "VOT-1")).body("returnCodes", contains("0001"));

        sent(JW315.with("V000000001", "V2")).body("state", equalTo("ASSESSED"));
        sent(JW315.with("VOT-1", "VOT-3")).body("returnCodes", contains("9056"));
    }

    @Test
    void aChangeIsAskedForAndHonouredAsAWhole() {
        allocated(message("T1", 300_201)).body("state", equalTo("ASSESSED"));
        allocated(message("T2", 300_202).with("45A48", "45A49")).body("state", equalTo("ASSESSED"));

        sent(change("W1")).body("state", equalTo("ASSESSED"));
        request()
                .body("kind", equalTo("CHANGE"))
                .body("reason", equalTo("1"))
                .body("parts", hasSize(1))
                .body("parts[0].products.change", contains("UNCHANGED", "CHANGED", "NEW"))
                .body("parts[0].products.code", contains("45A49", "45A48", "43A07"))
                .body("parts[0].products.volume", contains(3, 5, 2));

        allocated(inOneMessage()).body("state", equalTo("ASSESSED"));

        part(0, "HONOURED").body("parts[0].allocationNumbers", containsInAnyOrder(300_201, 300_202, 300_203));
    }

    @Test
    void aChangeNamesEveryCurrentAllocation() {
        sent(change("W1")).body("state", equalTo("REFUSED")).body("returnCodes", contains("8187"));
        allocated(message("T1", 300_201));
        sent(change("W2")).body("returnCodes", contains("9350"));
        allocated(message("T2", 300_202).with("45A48", "45A49"));
        allocated(message("T3", 300_203).with("45A48", "45A50"));

        sent(change("W3")).body("returnCodes", contains("9349"));
        sent(change("W3")).body("returnCodes", contains("9056"));

        region.as(dordrecht).get("/requests").then().body("totalItems", equalTo(0));
    }

    @Test
    void anAllocationCarriesTheReferenceOfAnOpenRequestOnce() {
        allocated(honouring("VOT-1", "T1")).body("returnCodes", contains("9379"));
        sent(JW315);
        allocated(honouring("VOT-9", "T2")).body("returnCodes", contains("9379"));
        allocated(honouring("VOT-1", "T3").with("999900006", "999900018")).body("returnCodes", contains("9379"));

        allocated(honouring("VOT-1", "T4")).body("state", equalTo("ASSESSED"));

        allocated(honouring("VOT-1", "T5").with("10:15:00", "10:16:00")).body("returnCodes", contains("9379"));
        allocated(ALLOCATION.with("T000000001", "T6").with("10:15:00", "10:16:00"))
                .body("state", equalTo("ASSESSED"));
        assertEquals(List.of(1, 0, 1), events());
    }

    @Test
    void aMunicipalityMayWriteItsAnswersItself() {
        answered(JW319).body("returnCodes", contains("9355"));
        sent(JW315);
        String investigate = JW319.text()
                .replaceAll("(?s)<jw319:RedenAfwijzingVerzoek>.*</jw319:Woonplaatsbeginsel>", "")
                .replace("VerzoekAntwoord>1<", "VerzoekAntwoord>2<");
        GoldenMessage investigation = new GoldenMessage(investigate);

        answered(investigation.with("N000000001", "N2")).body("state", equalTo("ASSESSED"));
        answered(investigation.with("N000000001", "N3"))
                .body("state", equalTo("REFUSED"))
                .body("returnCodes", contains("9360"));
        answered(JW319.with("N000000001", "N4").with("Gemeente>0642", "Gemeente>9999"))
                .body("returnCodes", contains("S300"));
        answered(JW319.with("N000000001", "N5")).body("state", equalTo("ASSESSED"));
        answered(JW319.with("N000000001", "N6")).body("returnCodes", contains("9365"));
        answered(JW319.with("N000000001", "N6")).body("returnCodes", contains("9056"));
        part(0, "REFUSED").body("parts[0].answers.decision", contains("INVESTIGATE", "REFUSE"));

        allocated(ALLOCATION.with(
                "<jw301:Product>", "<jw301:ReferentieAanbieder>VOT-2</jw301:ReferentieAanbieder><jw301:Product>"));
        answered(JW319.with("N000000001", "N7").with("VOT-1", "VOT-2")).body("returnCodes", contains("9359"));
    }

    @Test
    void whatDoesNotFitARequestIsNotAnswered() {
        sent(JW315);

        answer("""
                {"reference": "VOT-7", "decision": "REFUSE", "reason": "8", "responsibleMunicipality": "0505"}""")
                .statusCode(400)
                .body("errors.location", containsInAnyOrder("/reference", "/responsibleMunicipality"));
        answer("""
                {"reference": "VOT-1", "decision": "INVESTIGATE", "reason": "4", "responsibleMunicipality": "0642"}""").statusCode(400).body("errors.location", containsInAnyOrder("/reason", "/responsibleMunicipality"));
        answer("""
                {"reference": "VOT-1", "decision": "REFUSE", "reason": "8"}""").statusCode(400).body("errors.location", contains("/responsibleMunicipality"));
        answer("""
                {"reference": "VOT-1", "decision": "REFUSE"}""").statusCode(400).body("errors.location", contains("/reason"));
        answer("""
                {"decision": "HONOUR"}""").statusCode(400).body("errors.location", containsInAnyOrder("/reference", "/decision"));

        refuse("VOT-1");
        answer("""
                {"reference": "VOT-1", "decision": "INVESTIGATE"}""").statusCode(409).body("type", equalTo("/problems/request-decided"));
        accepted(answer("""
                {"reference": "VOT-2", "decision": "INVESTIGATE"}"""));
        answer("""
                {"reference": "VOT-2", "decision": "INVESTIGATE"}""").statusCode(409).body("type", equalTo("/problems/request-under-investigation"));
    }

    @Test
    void aRepeatedAnswerIsWrittenOnce() {
        sent(JW315);
        String key = UUID.randomUUID().toString();
        String path = "/requests/%s/answers".formatted(requestId());
        String body = """
                {"reference": "VOT-1", "decision": "REFUSE", "reason": "4"}""";

        String first = posted(key, path, body).statusCode(202).extract().header("Location");

        posted(key, path, body).statusCode(202).header("Location", equalTo(first));
        posted(key, path, body.replace("4", "5")).statusCode(409);
    }

    @Test
    void onlyTheProviderSendsAndOnlyThePartiesSee() {
        String stranger = region.provider("87654321");
        messages.send(stranger, JW315.text()).statusCode(403);
        messages.send(dordrecht, JW315.text()).statusCode(403);
        sent(JW315);
        String requestId = requestId();

        region.as(provider).get("/requests/{id}", requestId).then().statusCode(200);
        region.as(region.contractManager())
                .get("/requests/{id}", requestId)
                .then()
                .statusCode(200);
        for (String token : List.of(stranger, region.municipality("0512"), new Api().contractManager())) {
            region.as(token).get("/requests/{id}", requestId).then().statusCode(404);
            region.as(token).get("/requests").then().body("totalItems", equalTo(0));
        }
        String elsewhere = region.municipality("0512");
        region.create(elsewhere, "/requests/%s/answers".formatted(requestId), """
                {"reference": "VOT-1", "decision": "INVESTIGATE"}""")
                .statusCode(404);
        region.create(provider, "/requests/%s/answers".formatted(requestId), """
                {"reference": "VOT-1", "decision": "INVESTIGATE"}""")
                .statusCode(403);
        messages.send(elsewhere, JW319.text()).statusCode(403);
    }

    @Test
    void theNumbersOfARequestStayWithThoseWhoMayKnowThem() {
        sent(JW315);

        for (String event : BehindTheScenes.events(region.region(), "request.received.v1")) {
            assertEquals(-1, event.indexOf("VOT-1"));
            assertEquals(-1, event.indexOf("999900006"));
        }
        request().body("reason", nullValue()).body("clientPseudonym", not(equalTo("999900006")));
    }

    private ValidatableResponse sent(GoldenMessage message) {
        return messages.processed(provider, message.text());
    }

    private ValidatableResponse answered(GoldenMessage message) {
        return messages.processed(dordrecht, message.text());
    }

    private ValidatableResponse allocated(GoldenMessage message) {
        return messages.processed(dordrecht, message.text());
    }

    private ValidatableResponse retour(String token, ValidatableResponse refused) {
        String messageId = refused.body("state", equalTo("REFUSED")).extract().path("messageId");
        return region.as(token).get("/messages/{id}/answer", messageId).then().statusCode(200);
    }

    private String requestId() {
        return region.as(dordrecht).get("/requests").then().extract().path("items[0].requestId");
    }

    private ValidatableResponse request() {
        return region.as(dordrecht).get("/requests/{id}", requestId()).then().statusCode(200);
    }

    private ValidatableResponse part(int index, String state) {
        return request().body("parts[%d].state".formatted(index), equalTo(state));
    }

    private ValidatableResponse answer(String body) {
        return region.create(dordrecht, "/requests/%s/answers".formatted(requestId()), body);
    }

    /** Waits until the answer is processed, which must go well. */
    private void accepted(ValidatableResponse submitted) {
        String location = submitted.statusCode(202).extract().header("Location");
        messages.await(dordrecht, location.substring("/contracting/v1".length()))
                .body("state", equalTo("ASSESSED"))
                .body("type", equalTo("JW319"));
    }

    private void refuse(String reference) {
        accepted(answer("""
                {"reference": "%s", "decision": "REFUSE", "reason": "4"}""".formatted(reference)));
    }

    private ValidatableResponse posted(String key, String path, String body) {
        return region.as(dordrecht)
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post(path)
                .then();
    }

    private List<Integer> events() {
        return List.of("request.received.v1", "request.answered.v1", "request.honoured.v1").stream()
                .map(type -> BehindTheScenes.events(region.region(), type).size())
                .toList();
    }

    private static GoldenMessage honouring(String reference, String identification) {
        return ALLOCATION
                .with("T000000001", identification)
                .with(
                        "<jw301:Product>",
                        "<jw301:ReferentieAanbieder>%s</jw301:ReferentieAanbieder><jw301:Product>"
                                .formatted(reference));
    }

    /** An allocation for the client of the request to change. */
    private static GoldenMessage message(String identification, long number) {
        return ALLOCATION
                .with("T000000001", identification)
                .with("999900006", "999900018")
                .with("300201", String.valueOf(number));
    }

    private static GoldenMessage change(String identification) {
        return JW317.with("W000000001", identification);
    }

    /** What honours the request to change: all three products with its reference. */
    private static GoldenMessage inOneMessage() {
        String text = message("T9", 300_201).text();
        String start = "<jw301:ToegewezenProduct>";
        String end = "</jw301:ToegewezenProduct>";
        String product = text.substring(text.indexOf(start), text.indexOf(end) + end.length())
                .replace("10:15:00", "11:00:00")
                .replace(
                        "<jw301:Product>",
                        "<jw301:ReferentieAanbieder>VOW-1</jw301:ReferentieAanbieder><jw301:Product>");
        return new GoldenMessage(text.substring(0, text.indexOf(start))
                + product
                + product.replace("300201", "300202").replace("45A48", "45A49")
                + product.replace("300201", "300203")
                        .replace("<ijw:Categorie>45<", "<ijw:Categorie>43<")
                        .replace("45A48", "43A07")
                + text.substring(text.indexOf(end) + end.length()));
    }
}
