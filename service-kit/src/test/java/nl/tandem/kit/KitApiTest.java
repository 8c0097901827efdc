package nl.tandem.kit;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import nl.tandem.kit.testing.DesignRules;
import nl.tandem.kit.testing.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class KitApiTest {

    @Test
    void theDocumentOfTheExampleKeepsTheDesignRulesAndABrokenOneDoesNot() throws IOException {
        JsonNode document = new ObjectMapper()
                .readTree(given().get("/kit/v1/openapi?format=json").asString());
        assertEquals(
                List.of(),
                DesignRules.broken(document).stream()
                        .filter(broken -> !broken.contains("has no summary") && !broken.contains("/contact"))
                        .toList());
        ((ObjectNode) document.path("info")).put("version", "one");
        ((ObjectNode) document.at("/paths/~1things/get/responses")).remove("400");
        assertFalse(DesignRules.broken(document).isEmpty());
    }
}
