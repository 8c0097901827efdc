package nl.tandem.budget;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nl.tandem.budget.ledger.ApprovedLines;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.RoutesAreGuarded;
import nl.tandem.kit.testing.Token;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class BudgetGuardTest extends RoutesAreGuarded {

    @Override
    protected Map<String, String> existingObjects(String region) {
        Api controller = Api.controller(region);
        String key = Api.location(controller.post("/distribution-keys", """
                {"name": "n", "vintage": "v", "source": "s", "decision": "d", "validFrom": "2026-01-01",
                 "weights": [{"municipality": "0505", "weight": 1}]}"""));
        ApprovedLines.post(region, "0505", 2026, 100);
        String settlement = Api.location(controller.post("/settlements", """
                {"careYear": 2026, "scheme": "ACTUAL_USE"}"""));
        return Map.of(
                "/distribution-keys/{distributionKeyId}", "/budget/v1" + key,
                "/settlements/{settlementId}", "/budget/v1" + settlement,
                "/settlements/{settlementId}/inputs", "/budget/v1" + settlement + "/inputs");
    }

    @Override
    protected List<Stranger> strangers(String region) {
        return List.of(new Stranger(
                "/settlements/{settlementId}/inputs",
                Token.of(region, Roles.CONTROLLER).municipality("0505")));
    }
}
