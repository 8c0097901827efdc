package nl.tandem.projects.policyframe;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.projects.testing.Api;
import nl.tandem.projects.testing.Assignments;
import org.junit.jupiter.api.Test;

/** Frames of policy are adopted by a strategic body, and a policy plan holds for four years. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PolicyFramesTest {

    private final Api api = new Api("r" + UUID.randomUUID());

    @Test
    void framesAreAdoptedByABodyThatMayAndAPlanHoldsForFourYears() {
        Assignments.of(api);
        for (char code = 'A'; code <= 'G'; code++) {
            keep(String.valueOf(code), "AB", 2016).statusCode(200);
        }
        keep("H", "NMT", 2016).statusCode(409).body("type", containsString("wrong-body"));
        keep("BELEIDSPLAN", "AB", 2016).statusCode(400);
        keep("BELEIDSPLAN", "AB", 2019).statusCode(200);
        api.as(Roles.MUNICIPALITY)
                .get("/policy-frames")
                .then()
                .body("items.code", contains("A", "B", "BELEIDSPLAN", "C", "D", "E", "F", "G"));
    }

    private ValidatableResponse keep(String code, String body, int untilYear) {
        return api.as(Roles.BOARD)
                .body("""
                        {"code": "%s", "name": "Kader %1$s", "bodyCode": "%s", "decidedOn": "2015-11-01", "fromYear": 2016,
                         "untilYear": %d}""".formatted(code, body, untilYear))
                .put("/policy-frames")
                .then();
    }
}
