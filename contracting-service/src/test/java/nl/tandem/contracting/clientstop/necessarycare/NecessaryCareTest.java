package nl.tandem.contracting.clientstop.necessarycare;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import nl.tandem.contracting.Api;
import nl.tandem.contracting.BehindTheScenes;
import nl.tandem.contracting.ContractApi;
import nl.tandem.contracting.clientstop.ClientStopApi;
import nl.tandem.contracting.ijw.GoldenMessage;
import nl.tandem.contracting.message.MessageApi;
import nl.tandem.contracting.requestmessage.RequestMessages;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.Soon;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** New care at a provider under a stop: refused, passed with a verdict or for a crisis, and never lost. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class NecessaryCareTest {

    private static final String PROVIDER = "12345678";
    private static final GoldenMessage REQUEST = RequestMessages.JW315;

    private final Api region = new Api();
    private final MessageApi messages = new MessageApi(region);
    private final ClientStopApi stops = new ClientStopApi(region);
    private final String dordrecht = region.municipality("0505");
    private final String provider = region.provider(PROVIDER);
    private String contract = "";

    @BeforeEach
    void makeContract() {
        contract = new ContractApi(region).active(PROVIDER);
    }

    @Test
    void newRegularCareIsRefusedUnderAStop() {
        messages.processed(provider, REQUEST.text());
        check("45").statusCode(200).body("passage", equalTo("NO_STOP"));

        String stop = stops.active(contract);
        check("45")
                .statusCode(409)
                .body("type", equalTo("/problems/provider-under-client-stop"))
                .body("detail", containsString("no-unless-requests"))
                .body("detail", containsString("alternative-searches"));
        check("46").statusCode(200).body("passage", equalTo("CRISIS"));

        stops.lift(stop, "2026-02-01").statusCode(201);
        check("45").statusCode(200).body("passage", equalTo("NO_STOP"));
    }

    @Test
    void necessaryCarePassesWithAVerdictAndIsFlagged() {
        messages.processed(provider, REQUEST.text());
        stops.active(contract);
        stops.rule(region.contractManager(), "2016-08-01", 1, false).statusCode(201);
        String request = ClientStopApi.path(stops.ask("0505", PROVIDER, "VOT-1").statusCode(201));
        check("45").statusCode(409);

        stops.judge(request, "NECESSARY").statusCode(201).body("verdict", equalTo("NECESSARY"));

        check("45").statusCode(200).body("passage", equalTo("NECESSARY"));
        allocated(GoldenMessage.JW301).body("state", equalTo("ASSESSED"));
        flagged().body("items.passage", contains("NECESSARY")).body("items.allocationNumber", contains(300_201));
        assertEquals(List.of(), verdictsDue());
        assertTrue(events("necessary-care.flagged.v1").getFirst().contains("\"NECESSARY\""));
        stops.judge(request, "NOT_NECESSARY")
                .statusCode(409)
                .body("type", equalTo("/problems/no-unless-request-judged"));
    }

    @Test
    void anAllocationWithoutVerdictIsRecordedPaidAndFlagged() {
        stops.active(contract);

        allocated(GoldenMessage.JW301).body("state", equalTo("ASSESSED"));
        int approved = messages.processed(provider, GoldenMessage.JW323.text())
                        .extract()
                        .<String>path("state")
                        .equals("ASSESSED")
                ? approvedCents()
                : 0;

        assertTrue(approved > 0);
        flagged().body("items.passage", contains("WITHOUT_VERDICT")).body("items.approvedCents", contains(approved));
        assertEquals(List.of("OPEN"), verdictsDue());
        stops.rule(region.contractManager(), "2016-08-01", 0, false).statusCode(201);
        String request = ClientStopApi.path(askByAllocation(300_201).statusCode(201));
        stops.judge(request, "NOT_NECESSARY").statusCode(201);

        flagged().body("items.passage", contains("NOT_NECESSARY"));
        assertEquals(List.of("DONE"), verdictsDue());
        stops.judge(ClientStopApi.path(askByAllocation(300_201)), "NECESSARY").statusCode(201);
        flagged().body("items.passage", contains("NECESSARY")).body("items.approvedCents", contains(approved));
    }

    @Test
    void crisisCareIsNeverStopped() {
        stops.active(crisisContract());

        allocated(GoldenMessage.JW301
                        .with("<ijw:Categorie>45<", "<ijw:Categorie>46<")
                        .with("45A48", "46A01"))
                .body("state", equalTo("ASSESSED"));

        flagged().body("items.passage", contains("CRISIS"));
        assertEquals(List.of(), verdictsDue());
    }

    private String crisisContract() {
        String path = ClientStopApi.path(region.create(region.contractManager(), "/contracts", """
                {"contractNumber": "C-2", "providerCode": "12345678", "startDate": "2026-01-01", "endDate": "2026-12-31",
                 "products": [{"category": "46", "code": "46A01", "name": "Crisis", "unit": "04",
                               "tariffCents": 12500, "fundingVariant": "EFFORT"}],
                 "ceilings": []}"""));
        region.as(region.contractManager())
                .header("If-Match", "\"0\"")
                .post(path + "/activation")
                .then()
                .statusCode(200);
        return path.substring("/contracts/".length());
    }

    @Test
    void whatWasAllocatedBeforeIsNotStopped() {
        allocated(GoldenMessage.JW301);
        String stop = stops.active(contract);
        allocated(GoldenMessage.JW301
                        .with("T000000001", "T2")
                        .with("10:15:00", "11:00:00")
                        .with("<ijw:Volume>3<", "<ijw:Volume>4<"))
                .body("state", equalTo("ASSESSED"));

        flagged().body("items", hasSize(0));
        stops.lift(stop, "2026-01-05").statusCode(201);
        allocated(GoldenMessage.JW301.with("T000000001", "T3").with("300201", "300203"));
        flagged().body("items", hasSize(0));
    }

    @Test
    void aRequestIsRefusedOnBehalfOfItsMunicipalityOnlyByMandate() {
        stops.active(contract);
        stops.rule(region.contractManager(), "2016-08-01", 0, false).statusCode(201);
        messages.processed(provider, REQUEST.text());
        part(0).body("parts.state", contains("OPEN", "OPEN"));

        stops.rule(dordrecht, "2026-01-01", 0, true).statusCode(201).body("municipality", equalTo("0505"));
        messages.processed(
                provider,
                REQUEST.with("V000000001", "V2")
                        .with("VOT-1", "VOT-3")
                        .with("VOT-2", "VOT-4")
                        .withEvery("999900006", "999900018")
                        .with("<ijw:Categorie>54<", "<ijw:Categorie>46<")
                        .text());

        Soon.holds(() -> part(0).body("parts[0].state", equalTo("REFUSED"))
                .body("parts[0].answers[0].reason", equalTo("2"))
                .body("parts[1].state", equalTo("OPEN")));
        part(1).body("parts.state", contains("OPEN", "OPEN"));
    }

    @Test
    void aMunicipalityFallsBackToTheRuleOfTheRegion() {
        messages.processed(provider, REQUEST.text());
        stops.active(contract);
        stops.ask("0505", PROVIDER, "VOT-1").statusCode(409).body("type", equalTo("/problems/no-unless-rule-missing"));
        String regional = stops.rule(region.contractManager(), "2016-08-01", 1, false)
                .statusCode(201)
                .extract()
                .path("ruleId");
        stops.ask("0505", PROVIDER, "VOT-1").statusCode(201).body("ruleId", equalTo(regional));

        stops.rule(dordrecht, "2018-01-01", 3, false).statusCode(201);
        stops.rule(dordrecht, "2018-01-01", 2, false)
                .statusCode(409)
                .body("type", equalTo("/problems/no-unless-rule-exists"));
        stops.ask("0505", PROVIDER, "VOT-1")
                .statusCode(409)
                .body("type", equalTo("/problems/too-few-alternatives-asked"));
        region.create(dordrecht, "/no-unless-rules", """
                {"validFrom": "2019-01-01", "returnsToRegional": true, "minimumAlternatives": 0, "refusesRequests": false,
                 "decisionReference": "B-8", "explanation": "As the region."}""").statusCode(201);

        stops.ask("0505", PROVIDER, "VOT-1").statusCode(201).body("ruleId", equalTo(regional));
    }

    @Test
    void theUseIsCountedPerMunicipalityAndProvider() {
        messages.processed(provider, REQUEST.text());
        stops.active(contract);
        stops.rule(region.contractManager(), "2016-08-01", 0, false).statusCode(201);
        stops.judge(ClientStopApi.path(stops.ask("0505", PROVIDER, "VOT-1")), "NOT_NECESSARY")
                .statusCode(201);
        stops.judge(ClientStopApi.path(stops.ask("0505", PROVIDER, "VOT-1")), "NECESSARY")
                .statusCode(201);
        stops.ask("0505", PROVIDER, "VOT-2").statusCode(201);
        allocated(GoldenMessage.JW301);

        counts(region.board(), "?from=2026-01-01&until=2999-12-31")
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].municipality", equalTo("0505"))
                .body("items[0].providerCode", equalTo(PROVIDER))
                .body("items[0].asked", equalTo(3))
                .body("items[0].necessary", equalTo(1))
                .body("items[0].notNecessary", equalTo(1))
                .body("items[0].open", equalTo(1))
                .body("items[0].allocations", equalTo(1))
                .body("items[0].allocationsWithoutVerdict", equalTo(0));
        counts(region.board(), "?from=2016-01-01&until=2016-12-31").body("items", hasSize(0));
        counts(region.municipality("0512"), "?from=2026-01-01&until=2999-12-31").body("items", hasSize(0));
        counts(region.board(), "?until=tomorrow").statusCode(400).body("errors.location", contains("from", "until"));
    }

    @Test
    void aClientIsNamedByWhatTheMunicipalityHas() {
        messages.processed(provider, REQUEST.text());
        stops.rule(region.contractManager(), "2016-08-01", 0, false).statusCode(201);
        stops.ask("0505", PROVIDER, "VOT-1").statusCode(409).body("type", equalTo("/problems/no-client-stop"));
        stops.active(contract);

        stops.ask("0505", PROVIDER, "VOT-9").statusCode(400).body("errors.location", contains("/requestReference"));
        stops.ask("0512", PROVIDER, "VOT-1").statusCode(400).body("errors.location", contains("/requestReference"));
        askByAllocation(1).statusCode(400).body("errors.location", contains("/allocationNumber"));
        region.create(dordrecht, "/no-unless-requests", """
                {"providerCode": "12", "category": "x", "whyNoAlternative": "BSN 999900006", "alternativesAsked": ["1"]}""")
                .statusCode(400)
                .body(
                        "errors.location",
                        hasItems("/providerCode", "/category", "/whyNoAlternative", "/alternativesAsked/0"));
    }

    private ValidatableResponse check(String category) {
        return region.as(dordrecht)
                .contentType("application/json")
                .body("""
                {"providerCode": "12345678", "category": "%s", "startDate": "2026-03-01", "requestReference": "VOT-1"}""".formatted(category))
                .post("/placement-checks")
                .then();
    }

    private ValidatableResponse askByAllocation(long number) {
        return region.create(dordrecht, "/no-unless-requests", """
                {"providerCode": "12345678", "category": "45", "allocationNumber": %d,
                 "whyNoAlternative": "Nobody else has it.", "alternativesAsked": []}""".formatted(number));
    }

    private ValidatableResponse allocated(GoldenMessage message) {
        return messages.processed(dordrecht, message.text());
    }

    private ValidatableResponse flagged() {
        return region.as(region.contractManager()).get("/necessary-care").then().statusCode(200);
    }

    private ValidatableResponse part(int index) {
        String requestId = region.as(dordrecht).get("/requests").path("items[%d].requestId".formatted(index));
        return region.as(dordrecht).get("/requests/{id}", requestId).then().statusCode(200);
    }

    private ValidatableResponse counts(String token, String query) {
        return region.as(token).get("/no-unless-counts" + query).then();
    }

    private int approvedCents() {
        return region.as(provider).get("/declarations").path("items[0].approvedCents");
    }

    private List<String> verdictsDue() {
        return region.as(region.contractManager())
                .get("/work-items?kind=VERDICT_OF_EXPERT_TEAM")
                .path("items.state");
    }

    private List<String> events(String type) {
        return BehindTheScenes.events(region.region(), type);
    }
}
