package nl.tandem.contracting.careprofile;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.tandem.contracting.Api;
import nl.tandem.kit.testing.RealServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class CareProfilesTest {

    private Api region;

    @BeforeEach
    void aRegion() {
        region = new Api();
    }

    @Test
    void threeProfilesInOneYearAndMoreInALaterOne() {
        add("ZP-1", "2016-01-01", "AMBULATORY", "41A03").statusCode(201);
        add("ZP-1", "2018-01-01", "AMBULATORY", "45A48").statusCode(201);
        add("ZP-2", "2018-01-01", "DAY_TREATMENT", "41A12").statusCode(201);
        add("ZP-2", "2018-01-01", "DAY_TREATMENT", "41A12").statusCode(409);

        profiles("2017-12-31").body("items.code", contains("ZP-1")).body("items[0].lines.code", contains("41A03"));
        profiles("2018-01-01")
                .body("items.code", contains("ZP-1", "ZP-2"))
                .body("items[0].lines.code", contains("45A48"));
    }

    @Test
    void fiveGroupsAreNoPartOfAProfile() {
        for (String group :
                new String[] {"LTA", "PROTECTION_AND_PROBATION", "FOSTER_CARE", "CRISIS_PLACES", "AVAILABILITY"}) {
            add("ZP-1", "2018-01-01", group, "45A48")
                    .statusCode(409)
                    .body("type", equalTo("/problems/product-group-excluded"));
        }
        region.as(region.board()).get("/care-profiles").then().body("items", hasSize(0));
    }

    @Test
    void whatIsInAProfileIsAllocatedInItOnly() {
        add("ZP-1", "2016-01-01", "AMBULATORY", "45A48").statusCode(201);
        check("\"category\": \"45\", \"code\": \"45A48\"").statusCode(204);
        region.create(region.contractManager(), "/profile-regimes", """
                {"fromDay": "2018-01-01", "profilesOnly": true, "decisionReference": "AB 4"}""").statusCode(201);

        check("\"category\": \"45\", \"code\": \"45A48\"")
                .statusCode(409)
                .body("type", equalTo("/problems/allocate-in-profile"));
        check("\"category\": \"41\", \"code\": \"41A03\"").statusCode(204);
        check("\"profileCode\": \"ZP-1\"").statusCode(204);
        check("\"profileCode\": \"ZP-9\"").statusCode(409).body("type", equalTo("/problems/care-profile-not-valid"));
        check("\"code\": \"45A48\"").statusCode(400).body("errors.location", contains("/profileCode"));
    }

    private ValidatableResponse check(String what) {
        return region.as(region.municipality("0505"))
                .contentType("application/json")
                .body("{\"startDate\": \"2018-03-01\", " + what + "}")
                .post("/profile-checks")
                .then();
    }

    private ValidatableResponse profiles(String day) {
        return region.as(region.municipality("0505"))
                .get("/care-profiles?asOf=" + day)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse add(String code, String from, String group, String product) {
        return region.create(region.contractManager(), "/care-profiles", """
                {"code": "%s", "name": "Profile", "validFrom": "%s", "decisionReference": "AB 3",
                 "lines": [{"group": "%s", "category": "%s", "code": "%s"}]}""".formatted(
                        code, from, group, product.substring(0, 2), product));
    }
}
