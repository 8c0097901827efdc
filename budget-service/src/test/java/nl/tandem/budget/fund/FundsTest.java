package nl.tandem.budget.fund;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import nl.tandem.budget.Api;
import nl.tandem.budget.Given;
import nl.tandem.kit.testing.RealServers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class FundsTest {

    private final Api controller = Api.controller("r" + UUID.randomUUID());

    @Test
    void fiveProjectsAreChargedToTheInnovationFund() {
        fund("INNOVATIE", "INNOVATION").statusCode(201).body("balanceCents", equalTo(0));
        book("INNOVATIE", "CONTRIBUTION", null, 50_000).statusCode(201);
        for (int i = 1; i <= 5; i++) {
            book("INNOVATIE", "GRANT", "Project " + i, 9_000).statusCode(201);
        }

        book("INNOVATIE", "GRANT", "Project 6", 5_001)
                .statusCode(409)
                .body("type", equalTo("/problems/fund-exhausted"));
        book("INNOVATIE", "SETTLED_GRANT", "Project 1", 4_000).statusCode(201);
        book("INNOVATIE", "SETTLED_GRANT", "Project 1", 5_001)
                .statusCode(409)
                .body("type", equalTo("/problems/more-than-granted"));
        controller.get("/funds").body("items[0].balanceCents", equalTo(9_000));
        controller.get("/funds/INNOVATIE/entries").body("totalItems", equalTo(7));
        book("INNOVATIE", "GRANT", null, 1).statusCode(400).body("errors.location", contains("/project"));
        fund("INNOVATIE", "INNOVATION").statusCode(409);
    }

    @Test
    void anAdditionalAssignmentTakesWhatIsLeftFirst() {
        fund("RESTANT", "RESIDUAL").statusCode(201);
        book("RESTANT", "CONTRIBUTION", null, 700).statusCode(201);
        String key = Given.key(controller, "0482", 1, "0505", 2);

        assign(key, 500).statusCode(201).body("fromFundCents", equalTo(500)).body("parts", hasSize(0));
        assign(key, 301)
                .statusCode(201)
                .body("fromFundCents", equalTo(200))
                .body("fromMunicipalitiesCents", equalTo(101))
                .body("parts.amountCents", contains(34, 67));
        controller.get("/funds").body("items[0].balanceCents", equalTo(0));
        assign(UUID.randomUUID().toString(), 1).statusCode(400);
    }

    private ValidatableResponse fund(String code, String kind) {
        return controller.post("/funds", """
                {"code": "%s", "name": "Fonds", "kind": "%s", "purpose": "Vernieuwing", "decision": "AB"}""".formatted(code, kind));
    }

    private ValidatableResponse book(String fund, String kind, @Nullable String project, long cents) {
        return controller.post("/funds/" + fund + "/entries", """
                {"kind": "%s", "project": %s, "amountCents": %d, "description": "d", "decision": "AB"}""".formatted(
                        kind, project == null ? "null" : "\"" + project + "\"", cents));
    }

    private ValidatableResponse assign(String key, long cents) {
        return controller.post("/funds/RESTANT/assignments", """
                {"amountCents": %d, "distributionKeyId": "%s", "description": "Afbakening", "decision": "PFO"}""".formatted(cents, key));
    }
}
