package nl.tandem.contracting.referral;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.tandem.contracting.Api;
import nl.tandem.contracting.BehindTheScenes;
import nl.tandem.contracting.ContractApi;
import nl.tandem.contracting.ijw.GoldenMessage;
import nl.tandem.contracting.message.MessageApi;
import nl.tandem.kit.testing.RealServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ReferralsTest {

    private static final String GI = "44444444";

    private Api region;

    @BeforeEach
    void care() {
        region = new Api();
        new ContractApi(region).active("12345678");
        new MessageApi(region).processed(region.municipality("0505"), GoldenMessage.JW301.text());
    }

    @Test
    void everyRouteIsRecordedInTheSameWay() {
        for (ReferrerType type : ReferrerType.values()) {
            if (type != ReferrerType.CERTIFIED_INSTITUTION) {
                ReferralApi.record(region, region.provider("12345678"), type.name(), type.name(), "")
                        .statusCode(201)
                        .body("referrerCode", equalTo(type.code()));
            }
        }
        ReferralApi.record(region, region.provider("12345678"), "X", "COURT", "\"institutionCode\": \"44444444\",")
                .statusCode(400)
                .body("errors.location", contains("/institutionCode"));
        ReferralApi.record(region, region.provider("87654321"), "X", "COURT", "")
                .statusCode(400)
                .body("errors.location", contains("/providerCode"));
        ReferralApi.record(region, region.municipality("0512"), "X", "COURT", "")
                .statusCode(400)
                .body("errors.location", contains("/municipality"));
        ReferralApi.record(region, region.municipality("0505"), "X", "07", "").statusCode(400);
    }

    @Test
    void anAllocationHasARoute() {
        missing().body("items.allocationNumber", contains(300_201));
        String path = ReferralApi.path(
                ReferralApi.record(region, region.provider("12345678"), "V-1", "GENERAL_PRACTITIONER", "")
                        .statusCode(201));
        allocated(path, 1).statusCode(409).body("type", equalTo("/problems/referral-not-allocated"));
        allocated(path, 300_201).statusCode(201).body("allocationNumber", equalTo(300_201));
        allocated(path, 300_201).statusCode(409).body("type", equalTo("/problems/referral-allocated"));
        missing().body("items", hasSize(0));
        assertEquals(
                1,
                BehindTheScenes.events(region.region(), "referral.allocated.v1").size());
    }

    @Test
    void aCertifiedInstitutionDecidesItself() {
        decision(region.provider(GI)).statusCode(409).body("type", equalTo("/problems/institution-not-certified"));
        region.create(region.contractManager(), "/certified-institutions", """
                {"institutionCode": "44444444", "name": "Institution", "fromDay": "2025-01-01"}""").statusCode(201);
        decision(region.provider("12345678")).statusCode(400).body("errors.location", contains("/institutionCode"));
        String path = ReferralApi.path(decision(region.provider(GI)).statusCode(201));

        region.as(region.provider(GI)).get(path).then().body("referrerCode", equalTo("04"));
        region.as(region.provider("12345678")).get(path).then().body("determinationReference", equalTo("B-7"));
        region.as(region.provider("87654321")).get(path).then().statusCode(404);
        allocated(path, 300_201).statusCode(201);
    }

    private ValidatableResponse decision(String token) {
        return ReferralApi.record(
                region,
                token,
                "B-7",
                "CERTIFIED_INSTITUTION",
                "\"institutionCode\": \"44444444\", \"determinationReference\": \"B-7\",");
    }

    private ValidatableResponse missing() {
        return region.as(region.municipality("0505"))
                .get("/allocations-without-route?from=2026-01-01")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse allocated(String path, long number) {
        return region.create(region.municipality("0505"), path + "/allocation", """
                {"allocationNumber": %d}""".formatted(number));
    }
}
