package nl.tandem.contracting.contractmanagement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.tandem.contracting.Api;
import nl.tandem.contracting.BehindTheScenes;
import nl.tandem.kit.testing.RealServers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ContractManagementTest {

    private Api region;
    private ContractManagementApi management;

    @BeforeEach
    void aRegion() {
        region = new Api();
        management = new ContractManagementApi(region);
        region.registerProvider("12345678");
    }

    @Test
    void oneProviderHasTwoCadencesWithOthersAtTheTable() {
        String plan = management.plan();
        management.talk("OPERATIONAL", "2017-01-10", "{\"party\": \"REGION\"}");
        management.talk("REVIEW", "2017-02-10", "{\"party\": \"REGION\"}");
        management.talk("REVIEW", "2017-04-10", "{\"party\": \"PORTFOLIO_HOLDER\"}");

        read(plan).body("plannedTalks", equalTo(16));
        read(plan + "/standing?asOf=2017-07-01")
                .body("items.group", contains("operational", "review"))
                .body("items.held", contains(1, 1))
                .body("items[0].overdue", hasItems("2017-02", "2017-06"))
                .body("items[1].overdue", contains("2017-Q1"));
        assertEquals(3, BehindTheScenes.events(region.region(), "talk.held.v1").size());
        post("/talk-plans", """
                {"year": 2017, "decisionReference": "AB 1",
                 "cadences": [{"group": "a", "kind": "REVIEW", "talks": 1, "every": "YEAR", "mustAttend": [], "places": []}],
                 "members": [{"providerCode": "12345678", "groups": ["b"]}]}""").statusCode(400).body("errors.location", contains("/members/0/groups"));
    }

    @Test
    void whatWasAgreedIsOpenUntilItIsFulfilled() {
        String talk = management.talk("TRANSFORMATION", "2026-03-01", "{\"party\": \"REGION\"}");
        String agreement = management.agreement(talk);

        read("/talk-agreements?municipality=0505&open=true").body("items", hasSize(1));
        read("/talk-agreements?municipality=0512").body("items", hasSize(0));
        post(agreement + "/fulfilment", """
                {"doneOn": "2026-06-01", "doneBy": "Amendment 2"}""").statusCode(201);
        post(agreement + "/fulfilment", """
                {"doneOn": "2026-06-01", "doneBy": "Amendment 2"}""")
                .statusCode(409)
                .body("type", equalTo("/problems/talk-agreement-fulfilled"));
        read("/talk-agreements?open=true").body("items", hasSize(0));
        post(talk + "/agreements", """
                {"what": "x", "owner": "REGION", "dueOn": "2026-01-01"}""").statusCode(400).body("errors.location", contains("/dueOn"));
        region.as(region.provider("87654321")).get(talk).then().statusCode(404);
    }

    @Test
    void theTierOfAProviderHasAHistory() {
        tier("REGULAR", "2016-01-01").statusCode(201);
        tier("STRATEGIC", "2018-01-01").statusCode(201);
        tier("REGULAR", "2018-01-01").statusCode(409).body("type", equalTo("/problems/provider-tier-exists"));

        read("/provider-tiers?providerCode=12345678").body("items.tier", contains("REGULAR", "STRATEGIC"));
        read("/provider-tiers?asOf=2017-12-31").body("items.tier", contains("REGULAR"));
        read("/provider-tiers?asOf=2018-01-01")
                .body("items.tier", contains("STRATEGIC"))
                .body("items[0].criteria[0].score", equalTo(80));
        post("/provider-tiers", """
                {"providerCode": "12345678", "tier": "STRATEGIC", "fromDay": "2019-01-01", "criteria": []}""").statusCode(400).body("errors", hasSize(2));
    }

    @Test
    void theAgendaHoldsAcceptedPlansAndWhatMunicipalitiesAdd() {
        String returned = management.transformationPlan();
        judge(returned, "RETURNED", null).statusCode(400).body("errors.location", contains("/remark"));
        judge(returned, "RETURNED", "Say by when.").statusCode(201);
        String accepted = management.transformationPlan();
        judge(accepted, "ACCEPTED", null).statusCode(201);
        judge(accepted, "RETURNED", "Too late.").statusCode(409);

        read(management.agenda())
                .body("lines.line.quarter", contains("2027-Q1", "2027-Q3"))
                .body("lines[0].municipality", equalTo("0505"))
                .body("lines[1].providerCode", equalTo("12345678"));
        assertEquals(
                1,
                BehindTheScenes.events(region.region(), "work-agenda.adopted.v1")
                        .size());
    }

    @Test
    void aProviderSubmitsItsOwnPlanOnly() {
        region.create(region.provider("87654321"), "/transformation-plans", """
                        {"providerCode": "12345678", "year": 2027, "lines": [{"goal": "a", "action": "b", "quarter": "2027-Q1"}]}""")
                .statusCode(400)
                .body("errors.location", contains("/providerCode"));
    }

    @Test
    void aTeamIsOfBothSidesAndEvaluated() {
        String team = management.team();

        read(team).body("evaluationOverdue", equalTo(true));
        post(team + "/evaluation", """
                {"evaluatedOn": "2022-12-20", "evaluationReference": "E-1"}""").statusCode(201).body("evaluationOverdue", equalTo(false));
        post("/branch-teams", """
                {"branch": "x", "fromDay": "2022-05-01", "evaluationDueOn": "2022-05-01", "members": [{"function": "a"}]}""").statusCode(400).body("errors.location", contains("/members", "/evaluationDueOn"));
    }

    @Test
    void aComplaintIsDueInSixWeeks() {
        String complaint = management.complaint();

        read(complaint).body("dueOn", equalTo("2026-02-16")).body("late", equalTo(true));
        post(complaint + "/settlement", """
                {"settledOn": "2026-02-16", "outcome": "FOUNDED", "remedy": "They write each month."}""").statusCode(201).body("late", equalTo(false));
        post(complaint + "/settlement", """
                {"settledOn": "2026-02-16", "outcome": "FOUNDED", "remedy": "x"}""").statusCode(409);
    }

    private ValidatableResponse tier(String tier, String fromDay) {
        return post("/provider-tiers", """
                {"providerCode": "12345678", "tier": "%s", "fromDay": "%s", "decisionReference": "AB 2",
                 "criteria": [{"name": "Solvency", "kind": "FINANCIAL", "score": 80}]}""".formatted(tier, fromDay));
    }

    private ValidatableResponse judge(String plan, String state, @Nullable String remark) {
        return post(plan + "/judgement", remark == null ? """
                {"state": "%s"}""".formatted(state) : """
                {"state": "%s", "remark": "%s"}""".formatted(state, remark));
    }

    private ValidatableResponse post(String path, String body) {
        return region.create(region.contractManager(), path, body);
    }

    private ValidatableResponse read(String path) {
        return region.as(region.contractManager()).get(path).then().statusCode(200);
    }
}
