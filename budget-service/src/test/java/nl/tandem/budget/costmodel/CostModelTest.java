package nl.tandem.budget.costmodel;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import nl.tandem.budget.Api;
import nl.tandem.kit.testing.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class CostModelTest {

    private final Api controller = Api.controller("r" + UUID.randomUUID());

    @Test
    void scenariosAddUpByParty() {
        controller
                .post("/cost-models", """
                {"rateCents": 10000000, "scenarios": [
                 {"name": "alles lokaal", "tasks": [{"party": "Gemeente", "task": "Inkoop", "leastHundredthsFte": 150, "mostHundredthsFte": 250},
                   {"party": "Gemeente", "task": "Beheer", "leastHundredthsFte": 100, "mostHundredthsFte": 100}]},
                 {"name": "alles regionaal", "tasks": [{"party": "Serviceorganisatie", "task": "Inkoop", "leastHundredthsFte": 50, "mostHundredthsFte": 75}]}]}""")
                .statusCode(200)
                .body("items.leastCents", contains(25_000_000, 5_000_000))
                .body("items.mostCents", contains(35_000_000, 7_500_000))
                .body("items[0].parties[0].leastHundredthsFte", equalTo(250));
        controller
                .post("/cost-models", """
                {"rateCents": 10000000, "scenarios": [{"name": "x", "tasks": [
                 {"party": "G", "task": "I", "leastHundredthsFte": 2, "mostHundredthsFte": 1}]}]}""")
                .statusCode(400)
                .body("errors.location", contains("/scenarios/0/tasks/0/mostHundredthsFte"));
    }
}
