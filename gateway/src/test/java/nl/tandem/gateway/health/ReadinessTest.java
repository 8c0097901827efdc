package nl.tandem.gateway.health;

import static nl.tandem.gateway.standin.Visitor.json;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import nl.tandem.gateway.standin.StandInService;
import nl.tandem.gateway.standin.StandIns;
import nl.tandem.gateway.standin.Visitor;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StandIns.class)
class ReadinessTest {

    @ConfigProperty(name = "test.url")
    URI gateway;

    @ConfigProperty(name = "TANDEM_PROJECTS_URL")
    URI projects;

    @Test
    void theGatewayIsReadyWhenAllIs() {
        HttpResponse<String> before = ready();
        assertEquals(503, before.statusCode());
        assertEquals(
                Map.of("contracting", "UP", "budget", "UP", "monitoring", "UP", "projects", "DOWN", "login", "UP"),
                checks(before));

        Vertx vertx = Vertx.vertx();
        try {
            StandInService.start(vertx, projects.getPort());
            assertEquals(200, ready().statusCode());
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }

    @Test
    void theGatewayIsAliveWhateverElseIsDown() {
        assertEquals(200, new Visitor(gateway).get("/q/health/live").statusCode());
    }

    private HttpResponse<String> ready() {
        return new Visitor(gateway).get("/q/health/ready");
    }

    private static Map<String, String> checks(HttpResponse<String> answer) {
        Map<String, String> checks = new TreeMap<>();
        json(answer)
                .getJsonArray("checks")
                .forEach(check ->
                        checks.put(((JsonObject) check).getString("name"), ((JsonObject) check).getString("status")));
        return checks;
    }
}
