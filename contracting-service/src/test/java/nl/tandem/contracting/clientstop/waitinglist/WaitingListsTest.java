package nl.tandem.contracting.clientstop.waitinglist;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.tandem.contracting.Api;
import nl.tandem.contracting.BehindTheScenes;
import nl.tandem.contracting.ContractApi;
import nl.tandem.contracting.clientstop.ClientStopApi;
import nl.tandem.contracting.ijw.GoldenMessage;
import nl.tandem.contracting.message.MessageApi;
import nl.tandem.kit.testing.RealServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The seven steps about a waiting list, and the proposal to revise a contract. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class WaitingListsTest {

    private static final String PROVIDER = "12345678";
    /** 51 weeks of 3 hours at 95 euros. */
    private static final int RESERVED = 51 * 3 * 9_500;

    private final Api region = new Api();
    private final ClientStopApi stops = new ClientStopApi(region);
    private String contract = "";

    @BeforeEach
    void makeContract() {
        contract = new ContractApi(region).active(PROVIDER);
    }

    @Test
    void eachStepHasAnActorAndEvidenceAndItsPlace() {
        String path = ClientStopApi.path(stops.openApproach(PROVIDER).statusCode(201));
        stops.openApproach(PROVIDER).statusCode(409).body("type", equalTo("/problems/waiting-list-approach-open"));
        take(path, "EXPERT_TEAM", "CONTINUE")
                .statusCode(409)
                .body("type", equalTo("/problems/waiting-list-step-out-of-order"));
        region.create(region.contractManager(), path + "/steps", """
                {"step": "ROOM_IN_CONTRACT", "evidence": " ", "outcome": "CONTINUE", "datedOn": "2999-01-01"}""")
                .statusCode(400)
                .body("errors.location", hasItems("/actor", "/evidence", "/datedOn"));

        for (ApproachStep step : ApproachStep.values()) {
            take(path, step.name(), "CONTINUE").statusCode(201);
        }

        region.as(region.board())
                .get(path)
                .then()
                .body("state", equalTo("EXHAUSTED"))
                .body("nextStep", nullValue())
                .body("steps", hasSize(7))
                .body("steps[6].step", equalTo("INNOVATION"))
                .body("steps[6].actor", equalTo("SERVICE_ORGANISATION"))
                .body("steps[6].evidence", equalTo("Minutes 4"));
        take(path, "INNOVATION", "SOLVED").statusCode(409);
        stops.openApproach(PROVIDER).statusCode(201);
    }

    @Test
    void aStepThatSolvesItIsTheLast() {
        String path = ClientStopApi.path(stops.openApproach(PROVIDER));

        take(path, "ROOM_IN_CONTRACT", "SOLVED").statusCode(201).body("state", equalTo("SOLVED"));

        take(path, "CEILING_AND_CLIENT_STOP", "CONTINUE")
                .statusCode(409)
                .body("type", equalTo("/problems/waiting-list-approach-ended"));
        stops.openApproach("99999999").statusCode(404);
    }

    @Test
    void aThreatenedOverrunIsProposedWithTheFiguresOfTheMoment() {
        String overrun = "\"THREATENED_OVERRUN\"";
        propose(overrun, 2_500_000).statusCode(409).body("type", equalTo("/problems/overrun-not-threatened"));
        allocate();

        propose(overrun, 2_500_000)
                .statusCode(201)
                .body("providerCode", equalTo(PROVIDER))
                .body("ceilingCents", equalTo(2_000_000))
                .body("reservedCents", equalTo(RESERVED))
                .body("declaredCents", equalTo(0))
                .body("proposedCeilingCents", equalTo(2_500_000));
        propose(overrun, 2_000_000).statusCode(409).body("type", equalTo("/problems/revision-without-effect"));
        assertEquals(
                2,
                BehindTheScenes.events(region.region(), "contract-revision.proposed.v1")
                        .size());
        region.as(region.board())
                .get("/contract-revision-proposals")
                .then()
                .body("items.cause", contains("THREATENED_OVERRUN", "THREATENED_OVERRUN"));
    }

    @Test
    void aThresholdDraftsAProposalWithTheFiguresOfTheMoment() {
        allocate();

        region.as(region.board())
                .get("/contract-revision-proposals")
                .then()
                .body("items.reservedCents", contains(RESERVED))
                .body("items.contractId", contains(contract))
                .body("items[0].proposedCeilingCents", nullValue())
                .body("items.explanation", contains("70 percent of the ceiling is allocated and declared."));
    }

    @Test
    void aWaitingListIsProposedWithItsApproach() {
        propose("\"WAITING_LIST\"", 2_500_000).statusCode(400).body("errors.location", contains("/approachId"));
        String approach = stops.openApproach(PROVIDER).extract().path("approachId");

        propose("\"WAITING_LIST\", \"approachId\": \"%s\"".formatted(approach), 2_500_000)
                .statusCode(201)
                .body("approachId", equalTo(approach));
        propose("\"THREATENED_OVERRUN\", \"approachId\": \"%s\"".formatted(approach), 2_500_000)
                .statusCode(400);
    }

    private void allocate() {
        new MessageApi(region).processed(region.municipality("0505"), GoldenMessage.JW301.text());
    }

    private ValidatableResponse take(String path, String step, String outcome) {
        return region.create(region.contractManager(), path + "/steps", """
                {"step": "%s", "actor": "SERVICE_ORGANISATION", "evidence": "Minutes 4", "outcome": "%s",
                 "datedOn": "2026-03-02"}""".formatted(step, outcome));
    }

    private ValidatableResponse propose(String cause, long cents) {
        return region.create(
                region.contractManager(), "/contract-revision-proposals", """
                {"contractId": "%s", "careYear": 2026, "cause": %s, "proposedCeilingCents": %d,
                 "explanation": "Forty youths wait."}""".formatted(contract, cause, cents));
    }
}
