package nl.tandem.contracting.supraregional;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.tandem.contracting.Api;
import nl.tandem.contracting.ContractApi;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.Token;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class SupraregionalTest {

    private final Api region = new Api();

    @Test
    void otherRegionsTakePartInAContract() {
        String contract = new ContractApi(region).active("12345678");
        agree(contract, "2026-01-01", "2027-06-30").statusCode(400).body("errors.location", contains("/untilDay"));
        agree(contract, "2026-01-01", "2026-12-31").statusCode(201);
        agree(contract, "2026-01-01", "2026-12-31").statusCode(409);
        region.as(region.provider("12345678"))
                .get("/supraregional-agreements")
                .then()
                .body("items[0].partnerRegions", contains("Rijnmond", "West-Brabant West"));
        region.as(region.provider("87654321"))
                .get("/supraregional-agreements")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void rejectedRequestsForNationalCareAreCounted() {
        ratio().body("rejectedPermille", nullValue());
        decide(SupraregionalApi.asked(region, "L-1"), "REJECTED", "\"reason\": \"AVAILABLE_IN_REGION\",")
                .statusCode(201);
        String second = SupraregionalApi.asked(region, "L-2");
        decide(second, "REJECTED", "").statusCode(400).body("errors.location", contains("/reason"));
        decide(second, "GRANTED", "").statusCode(201);
        decide(second, "GRANTED", "").statusCode(409).body("type", equalTo("/problems/national-request-decided"));
        decide(SupraregionalApi.asked(region, "L-3"), "GRANTED", "").statusCode(201);
        SupraregionalApi.ask(region, "L-3").statusCode(409);

        ratio().body("decided", equalTo(3)).body("rejected", equalTo(1)).body("rejectedPermille", equalTo(333));
    }

    @Test
    void deliberationsAreNumbersOnly() {
        count("0505", 4).statusCode(201);
        count("0505", 4).statusCode(409).body("type", equalTo("/problems/deliberation-counted"));
        count("0512", 4).statusCode(400).body("errors.location", contains("/municipality"));
        region.as(region.board()).get("/deliberation-counts?year=2026").then().body("items.decisions", contains(4));
    }

    @Test
    void aMunicipalityWithoutACodeAsksNothing() {
        region.create(Token.of(region.region(), Roles.MUNICIPALITY).sign(), "/national-requests", """
                {"reference": "L-1", "askedOn": "2026-01-15"}""")
                .statusCode(404);
    }

    private ValidatableResponse ratio() {
        return region.as(region.board())
                .get("/national-requests/ratio?year=2026")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse count(String municipality, int decisions) {
        return region.create(
                region.municipality("0505"), "/deliberation-counts", """
                {"municipality": "%s", "month": "2026-01-01", "body": "CIVIL_TRAJECTORY_DELIBERATION", "outcome": "PLACED",
                 "decisions": %d}""".formatted(municipality, decisions));
    }

    private ValidatableResponse decide(String path, String outcome, String more) {
        return region.create(region.contractManager(), path + "/decision", """
                {"outcome": "%s", %s "decidedOn": "2026-02-01"}""".formatted(outcome, more));
    }

    private ValidatableResponse agree(String contract, String from, String until) {
        return region.create(
                region.contractManager(), "/supraregional-agreements", """
                {"contractId": "%s", "partnerRegions": ["Rijnmond", "West-Brabant West"], "leadRegion": "Zuid-Holland Zuid",
                 "accountTeam": "Closed care", "protocolReference": "P-1", "fromDay": "%s", "untilDay": "%s"}""".formatted(contract, from, until));
    }
}
