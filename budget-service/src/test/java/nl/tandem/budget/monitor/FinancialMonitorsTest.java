package nl.tandem.budget.monitor;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import nl.tandem.budget.Api;
import nl.tandem.budget.ledger.ApprovedLines;
import nl.tandem.kit.testing.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class FinancialMonitorsTest {

    private final String region = "r" + UUID.randomUUID();
    private final Api controller = Api.controller(region);

    @Test
    void regionalAndLocalMoneyAddUpOnOneSheet() {
        ApprovedLines.post(region, "0505", 2026, 700);
        Api.municipality(region, "0505")
                .post("/local-costs", """
                {"year": 2026, "subject": "Jeugdteam", "amountCents": 250}""")
                .statusCode(201)
                .body("municipality", equalTo("0505"));
        controller.post("/local-costs", """
                {"municipality": "0512", "year": 2026, "subject": "Jeugdteam", "amountCents": 100}""").statusCode(201);
        controller.post("/local-costs", """
                {"year": 2026, "subject": "Jeugdteam", "amountCents": 100}""").statusCode(400);

        controller
                .get("/financial-monitors?year=2026")
                .body("items.municipality", contains("0505", "0512"))
                .body("items.totalCents", contains(950, 100))
                .body("items[0].regional[0].subject", equalTo("45"));
        Api.municipality(region, "0505")
                .get("/financial-monitors?year=2026")
                .body("items.municipality", contains("0505"));
    }
}
