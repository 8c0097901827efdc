package nl.tandem.contracting.contract;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.Api;
import nl.tandem.contracting.AtOnce;
import nl.tandem.contracting.BehindTheScenes;
import nl.tandem.contracting.ContractApi;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.Token;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The contract runs through 2026 and has one product at 95 euros an hour. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AmendmentsTest {

    private final Api region = new Api();
    private String path = "";

    @BeforeEach
    void makeContract() {
        path = "/contracts/" + new ContractApi(region).active("12345678");
    }

    @Test
    void whatWasAgreedBeforeKeepsStandingForTheTimeBefore() {
        amend("2026-07-01", 10_000).statusCode(201).body("versionNumber", equalTo(2));

        asOf("2026-06-30").body("products.tariffCents", contains(9500)).body("versionNumber", equalTo(1));
        asOf("2026-07-01")
                .body("products.tariffCents", contains(10_000))
                .body("versionNumber", equalTo(2))
                .body("effectiveFrom", equalTo("2026-07-01"));
        asOf("2026-01-01").body("latestVersionNumber", equalTo(2));
        region.as(region.provider("12345678"))
                .get(path + "/amendments")
                .then()
                .body("items.versionNumber", contains(2))
                .body("items.decisionReference", contains("AB 12"));
        assertEquals(
                List.of("1", "1", "2"),
                BehindTheScenes.query(
                        "SELECT data::jsonb ->> 'versionNumber' FROM outbox WHERE region = ? AND type LIKE '%contract.state.v1' ORDER BY id",
                        region.region()));
        assertEquals(
                1,
                BehindTheScenes.events(region.region(), "contract.amended.v1").size());
    }

    @Test
    void aDayOutsideTheTermHasNoContract() {
        region.as(region.board()).get(path + "?asOf=2027-01-01").then().statusCode(404);
    }

    @Test
    void versionsDoNotOverlap() {
        amend("2026-07-01", 10_000).statusCode(201);

        refused(amend("2026-06-01", 9_900), "tariff-versions-overlap");
        refused(amend("2026-07-01", 9_900), "tariff-versions-overlap");
        amend("2026-12-31", 9_900).statusCode(201).body("versionNumber", equalTo(3));
    }

    @Test
    void aVersionHasADayBeforeAndADayWithinTheTerm() {
        refused(amend("2026-01-01", 9_900), "amendment-before-second-day");
        refused(amend("2027-01-01", 9_900), "amendment-after-end");
        amend("2026-01-02", 9_900).statusCode(201);
    }

    @Test
    void aClosedPeriodIsNotAmended() {
        close("2026-01-01", "2026-03-31").statusCode(201);
        refused(close("2026-03-01", "2026-04-30"), "period-closed-already");

        refused(amend("2026-03-31", 9_900), "period-closed");
        amend("2026-04-01", 9_900).statusCode(201);
        refused(end("2026-02-28"), "period-closed");
    }

    @Test
    void onlyWholeMonthsAreClosedAndAllThatIsWrongIsSaid() {
        close("2026-01-02", "2026-03-30")
                .statusCode(400)
                .body("errors.location", containsInAnyOrder("/firstDay", "/lastDay"));
        region.create(region.contractManager(), "/closed-periods", """
                {"firstDay": "2026-01-01", "lastDay": "2026-01-31", "decisionReference": "DB 1"}""").statusCode(403);
    }

    @Test
    void aDoubleClickAmendsOnce() {
        List<Integer> answers = AtOnce.each(
                List.of("\"1\"", "\"1\""),
                tag -> amend("2026-07-01", 10_000, tag).extract().statusCode());

        assertEquals(List.of(201, 412), answers.stream().sorted().toList());
    }

    @Test
    void anEndedContractStaysAsItIs() {
        end("2026-06-30").statusCode(200).body("state", equalTo("ENDED")).body("endDate", equalTo("2026-06-30"));

        refused(amend("2026-05-01", 10_000), "contract-ended");
        refused(end("2026-05-01"), "contract-ended");
        assertEquals(
                1, BehindTheScenes.events(region.region(), "contract.ended.v1").size());
    }

    @Test
    void aDraftIsNotAmended() {
        String draft = "/contracts/"
                + region.create(region.contractManager(), "/contracts", """
                {"contractNumber": "D", "providerCode": "12345678", "startDate": "2027-01-01", "endDate": "2028-12-31",
                 "products": [{"category": "45", "code": "45A48", "name": "x", "unit": "04", "tariffCents": 9500,
                               "fundingVariant": "EFFORT"}], "ceilings": []}""")
                        .statusCode(201)
                        .extract()
                        .path("contractId");
        path = draft;

        refused(amend("2027-07-01", 10_000), "contract-not-active");
        refused(end("2027-07-01"), "contract-not-active");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        region.as(region.contractManager())
                .contentType("application/json")
                .header("If-Match", tag())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("""
                        {"reason": "REVISION", "decisionReference": " ", "products": [
                          {"category": "45", "code": "45A48", "name": "x", "unit": "82", "tariffCents": 0,
                           "fundingVariant": "EFFORT"}]}""")
                .post(path + "/amendments")
                .then()
                .statusCode(400)
                .body(
                        "errors.location",
                        containsInAnyOrder(
                                "/effectiveFrom", "/decisionReference", "/products/0/unit", "/products/0/tariffCents"));
        assertEquals("\"1\"", tag());
    }

    private ValidatableResponse asOf(String date) {
        return region.as(region.board()).get(path + "?asOf=" + date).then().statusCode(200);
    }

    private ValidatableResponse amend(String from, long cents) {
        return amend(from, cents, tag());
    }

    private ValidatableResponse amend(String from, long cents, String tag) {
        return region.as(region.contractManager())
                .contentType("application/json")
                .header("If-Match", tag)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("""
                        {"effectiveFrom": "%s", "reason": "REVISION", "explanation": "Waiting lists.",
                         "decisionReference": "AB 12",
                         "products": [{"category": "45", "code": "45A48", "name": "Ambulant", "unit": "04",
                                       "tariffCents": %d, "fundingVariant": "EFFORT"}]}""".formatted(from, cents))
                .post(path + "/amendments")
                .then();
    }

    private ValidatableResponse end(String lastDay) {
        return region.as(region.contractManager())
                .contentType("application/json")
                .header("If-Match", tag())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("""
                        {"endDate": "%s", "reason": "UNDER_USE", "decisionReference": "DB 7"}""".formatted(lastDay))
                .post(path + "/ending")
                .then();
    }

    private ValidatableResponse close(String firstDay, String lastDay) {
        return region.create(Token.of(region.region(), Roles.CONTROLLER).sign(), "/closed-periods", """
                {"firstDay": "%s", "lastDay": "%s", "decisionReference": "DB 1"}""".formatted(
                        firstDay, lastDay));
    }

    private String tag() {
        return region.as(region.contractManager()).get(path).header("ETag");
    }

    private static void refused(ValidatableResponse answer, String problem) {
        answer.statusCode(409).body("type", equalTo("/problems/" + problem));
    }
}
