package nl.tandem.budget.scheme;

import static nl.tandem.budget.ledger.ApprovedLines.post;
import static org.hamcrest.Matchers.containsInAnyOrder;
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
class SettlementSchemesTest {

    private final Api controller = Api.controller("r" + UUID.randomUUID());

    @Test
    void whatWasAgreedIsReadAsItWasGiven() {
        String id = Given.scheme(controller, """
                {"type": "MULTI_YEAR_AVERAGE", "years": 3, "method": "SHARE_OF_SUM"}""");

        controller
                .get("/settlement-schemes/" + id)
                .statusCode(200)
                .body("agreement.parts[0].scheme.type", equalTo("MULTI_YEAR_AVERAGE"))
                .body("agreement.parts[0].scheme.years", equalTo(3))
                .body("agreement.parts[0].scheme.method", equalTo("SHARE_OF_SUM"));
        controller.get("/settlement-schemes").body("totalItems", equalTo(1));
    }

    @Test
    void partsThatDoNotFitTogetherAreRefusedWithEveryReason() {
        Given.productGroup(controller, "VERBLIJF", "44", "45");
        Given.productGroup(controller, "ZWAAR", "45");

        refused("""
                {"parts": [{"productGroup": "VERBLIJF", "scheme": {"type": "ACTUAL_USE"}},
                           {"productGroup": "ZWAAR", "scheme": {"type": "ACTUAL_USE"}},
                           {"productGroup": "NIETS", "scheme": {"type": "ACTUAL_USE"}},
                           {"scheme": {"type": "ACTUAL_USE"}},
                           {"scheme": {"type": "FULL_SOLIDARITY", "distributionKeyId": "0199a1f0-5b7e-7c3c-9d52-3f4f6a7b8c9d"}}],
                 "corrections": [{"reason": "x", "amounts": [{"municipality": "0505", "amountCents": 1}]}]}""")
                .body(
                        "errors.location",
                        containsInAnyOrder(
                                "/agreement/parts/1/productGroup",
                                "/agreement/parts/2/productGroup",
                                "/agreement/parts/4/productGroup",
                                "/agreement/parts/4/scheme/distributionKeyId",
                                "/agreement/corrections/0/amounts"));
    }

    @Test
    void aSchemeWithWrongOrMissingFieldsIsRefused() {
        refused("{\"parts\": [{\"scheme\": {\"type\": \"CORRIDOR\", \"corridorBasisPoints\": 10001}}]}")
                .body(
                        "errors.location",
                        containsInAnyOrder(
                                "/agreement/parts/0/scheme/distributionKeyId",
                                "/agreement/parts/0/scheme/corridorBasisPoints"));
        refused("{\"parts\": [{\"scheme\": {\"type\": \"LOTTERY\"}}]}");
        refused("{\"parts\": []}");
    }

    @Test
    void careWithoutAPartIsRefusedWhenItHasCost() {
        Given.productGroup(controller, "VERBLIJF", "44");
        String region = "r" + UUID.randomUUID();
        Api other = Api.controller(region);
        Given.productGroup(other, "VERBLIJF", "44");
        String scheme = Given.agreement(other, """
                {"parts": [{"productGroup": "VERBLIJF", "scheme": {"type": "ACTUAL_USE"}}]}""");
        post(region, "0505", 2026, 100);

        Given.settle(other, 2026, scheme).statusCode(409).body("type", equalTo("/problems/care-outside-scheme"));
    }

    @Test
    void aSchemeHoldsForItsYears() {
        String region = "r" + UUID.randomUUID();
        Api api = Api.controller(region);
        post(region, "0505", 2026, 100);
        String id =
                api.post("/settlement-schemes", """
                {"name": "n", "decision": "d", "fromYear": 2020, "untilYear": 2022,
                 "agreement": {"parts": [{"scheme": {"type": "ACTUAL_USE"}}]}}""").statusCode(201).extract().path("settlementSchemeId");

        Given.settle(api, 2026, id).statusCode(409).body("type", equalTo("/problems/scheme-of-other-years"));
        api.post("/settlement-schemes", """
                {"name": "n", "decision": "d", "fromYear": 2020, "untilYear": 2022,
                 "agreement": {"parts": [{"scheme": {"type": "ACTUAL_USE"}}]}}""")
                .statusCode(409)
                .body("type", equalTo("/problems/settlement-scheme-exists"));
    }

    private ValidatableResponse refused(String agreement) {
        return controller.post("/settlement-schemes", """
                {"name": "n", "decision": "d", "fromYear": 2020, "agreement": %s}""".formatted(agreement)).statusCode(400);
    }
}
