package nl.tandem.budget.steering;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
class MeasuresTest {

    private final int year = LocalDate.now(DutchDate.ZONE).getYear();
    private final String region = "r" + UUID.randomUUID();
    private final Api controller = Api.controller(region);

    @Test
    void aMeasureStandsBesideItsTarget() {
        ApprovedLines.post(region, "0505", year, 10_000);
        String baseline = forecast();
        add(baseline).statusCode(201);
        add(baseline).statusCode(409).body("type", equalTo("/problems/measure-exists"));
        controller.get("/measures").body("items[0].effect.savingCents", equalTo(0));

        // A credit of a month that is complete lowers what is expected by as much.
        ApprovedLines.post(region, "0505", year, -400);
        forecast();

        int expected = controller.get("/measures").extract().path("items[0].effect.expectedCents");
        int before = controller.get("/measures").extract().path("items[0].effect.baselineCents");
        controller
                .get("/measures")
                .body("items[0].effect.savingCents", equalTo(before - expected))
                .body("items[0].effect.permilleOfTarget", equalTo(before - expected));
        assertTrue(before > expected);
        add(UUID.randomUUID().toString()).statusCode(404);
    }

    private String forecast() {
        return controller
                .post(
                        "/forecasts",
                        "{\"year\": %d, \"asOf\": \"%s\"}"
                                .formatted(year, LocalDate.now(DutchDate.ZONE).withDayOfMonth(1)))
                .statusCode(201)
                .extract()
                .path("forecastId");
    }

    private ValidatableResponse add(String baseline) {
        return controller.post("/measures", """
                {"code": "M1", "description": "Kortere trajecten", "categories": ["45"], "baselineForecastId": "%s",
                 "targetSavingCents": 1000, "decision": "AB"}""".formatted(baseline));
    }
}
