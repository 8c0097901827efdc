package nl.tandem.contracting.trajectory;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.tandem.contracting.Api;
import nl.tandem.contracting.BehindTheScenes;
import nl.tandem.kit.testing.RealServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class TrajectoriesTest {

    private Api region;
    private String path;

    @BeforeEach
    void aTrajectory() {
        region = new Api();
        region.registerProvider("11111111");
        region.registerProvider("22222222");
        path = TrajectoryApi.agreed(region);
    }

    @Test
    void neverMoreIsPaidThanTheBudget() {
        pay(301, false).statusCode(409).body("type", equalTo("/problems/trajectory-budget-exceeded"));
        pay(300, false).statusCode(201).body("paidCents", equalTo(300));
        pay(1, false).statusCode(409);
        pay(701, true).statusCode(409);
        pay(700, true).statusCode(201).body("paidCents", equalTo(1000)).body("endedOn", equalTo("2026-03-01"));
        pay(1, true).statusCode(409);
        assertEquals(
                2, BehindTheScenes.events(region.region(), "trajectory.paid.v1").size());
    }

    @Test
    void exactlyOnePartnerLeads() {
        lead("33333333", "2026-02-01").statusCode(400).body("errors.location", contains("/leadCode"));
        lead("22222222", "2026-01-01").statusCode(409).body("type", equalTo("/problems/trajectory-lead-overlaps"));
        lead("22222222", "2027-01-01").statusCode(409);
        lead("22222222", "2026-06-01").statusCode(201).body("leads.leadCode", contains("11111111", "22222222"));
    }

    @Test
    void theSharesAreTheBudget() {
        TrajectoryApi.agree(region, region.municipality("0505"), "T-2", 1001, "33333333")
                .statusCode(400)
                .body("errors.location", contains("/leadCode", "/shares"));
        TrajectoryApi.agree(region, region.municipality("0505"), "T-1", 1000, "11111111")
                .statusCode(409)
                .body("type", equalTo("/problems/trajectory-exists"));
        TrajectoryApi.agree(region, region.municipality("0512"), "T-2", 1000, "11111111")
                .statusCode(400)
                .body("errors.location", contains("/municipality"));
        region.as(region.municipality("0512")).get("/trajectories").then().body("items", hasSize(0));
        region.as(region.municipality("0512")).get(path).then().statusCode(404);
        region.as(region.municipality("0505")).get(path).then().body("startCents", equalTo(300));
    }

    private ValidatableResponse pay(int cents, boolean ended) {
        return region.create(region.municipality("0505"), path + "/payments", """
                {"cents": %d, "ended": %b, "claimedOn": "2026-03-01"}""".formatted(cents, ended));
    }

    private ValidatableResponse lead(String code, String from) {
        return region.create(region.municipality("0505"), path + "/leads", """
                {"leadCode": "%s", "fromDay": "%s"}""".formatted(code, from));
    }
}
