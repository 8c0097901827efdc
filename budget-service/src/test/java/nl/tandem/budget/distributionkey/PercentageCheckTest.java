package nl.tandem.budget.distributionkey;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import nl.tandem.budget.Api;
import nl.tandem.budget.Given;
import nl.tandem.kit.testing.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PercentageCheckTest {

    private final Api controller = Api.controller("r" + UUID.randomUUID());

    @Test
    void everyMunicipalitySpendsTheSamePercentageOfTheContributionOfTheState() {
        String key = Given.key(controller, "0482", 1_000_001, "0505", 3_000_000);

        check(key, 125_000, 375_000)
                .body("same", equalTo(true))
                .body("lines.expectedCents", contains(125_000, 375_000));
        check(key, 125_001, 375_000).body("same", equalTo(false)).body("lines.differenceCents", contains(1, 0));
    }

    private ValidatableResponse check(String key, long one, long other) {
        return controller
                .post("/distribution-keys/" + key + "/percentage-check", """
                {"basisPoints": 1250, "amounts": [{"municipality": "0482", "amountCents": %d},
                 {"municipality": "0505", "amountCents": %d}]}""".formatted(one, other))
                .statusCode(200);
    }
}
