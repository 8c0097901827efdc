package nl.tandem.budget.steering;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.budget.Api;
import nl.tandem.budget.ledger.ApprovedLines;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.time.DutchDate;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class SteeringMemosTest {

    private final String region = "r" + UUID.randomUUID();
    private final Api controller = Api.controller(region);

    @Test
    void everyOptionBringsItsEffectAndTheTotalIsTraceable() {
        String memo = Api.location(memo("Knoppen", "a", "b", "c").statusCode(201));
        int overrun = controller.get(memo).extract().path("overrunCents");

        choose(memo, "\"a\", \"b\"")
                .statusCode(200)
                .body("savingCents", equalTo(250))
                .body("remainingCents", equalTo(overrun - 250))
                .body("lines.button", contains("a", "b"))
                .body("lines.source", everyItem(equalTo("Raming")));
        choose(memo, "\"b\", \"c\"").statusCode(400).body("errors.location", contains("/buttons/1"));
        choose(memo, "\"x\", \"a\", \"a\"")
                .statusCode(400)
                .body("errors.location", containsInAnyOrder("/buttons/0", "/buttons"));
        controller.get("/steering-memos").body("totalItems", equalTo(1));
        memo("Knoppen", "a", "b", "c").statusCode(409);
        memo("Dubbel", "a", "a", "c").statusCode(400).body("errors.location", contains("/buttons/1/code"));
    }

    private ValidatableResponse memo(String title, String one, String two, String three) {
        ApprovedLines.post(region, "0505", LocalDate.now(DutchDate.ZONE).getYear(), 5_000);
        String forecast = controller
                .post(
                        "/forecasts",
                        "{\"year\": %d}".formatted(LocalDate.now(DutchDate.ZONE).getYear()))
                .extract()
                .path("forecastId");
        return controller.post("/steering-memos", """
                {"title": "%s", "forecastId": "%s", "budgetCents": 1000, "buttons": [
                 {"code": "%s", "name": "Tarief", "effects": [{"subject": "45", "savingCents": 200, "source": "Raming"}]},
                 {"code": "%s", "name": "Stop", "effects": [{"subject": "44", "savingCents": 50, "source": "Raming"}]},
                 {"code": "%s", "name": "Duur", "excludes": ["b"], "effects": [{"subject": "44", "savingCents": 70, "source": "Raming"}]}]}""".formatted(title, forecast, one, two, three));
    }

    private ValidatableResponse choose(String memo, String buttons) {
        return controller.post(memo + "/scenario", "{\"buttons\": [%s]}".formatted(buttons));
    }
}
