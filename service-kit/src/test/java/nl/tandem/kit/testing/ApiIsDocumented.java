package nl.tandem.kit.testing;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/**
 * The committed OpenAPI document is what the code says, and keeps the NLGov API design rules. After a change:
 * {@code make openapi} writes the document anew.
 */
public abstract class ApiIsDocumented {

    private static final Path COMMITTED = Path.of("openapi.yaml");

    private final String base = "/%s/v1".formatted(ConfigProvider.getConfig().getValue("tandem.service", String.class));

    @Test
    void theCommittedDocumentIsWhatTheCodeSays() throws IOException {
        String now = given().get(base + "/openapi?format=yaml").asString();
        if (Boolean.getBoolean("openapi.update")) {
            Files.writeString(COMMITTED, now);
        }
        assertEquals(
                Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "",
                now,
                "openapi.yaml is not what the code says; run make openapi and look at the difference.");
    }

    @Test
    void itKeepsTheDesignRules() throws IOException {
        JsonNode document = new ObjectMapper()
                .readTree(given().get(base + "/openapi?format=json").asString());
        assertEquals(List.of(), DesignRules.broken(document));
    }

    @Test
    void itIsPublishedForEverybody() {
        given().get(base + "/openapi.json").then().statusCode(200).header("Access-Control-Allow-Origin", "*");
    }
}
