package nl.tandem.projects.register;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.projects.testing.Api;
import org.junit.jupiter.api.Test;

/** Four registers as they stand in print, in and out again. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class RegistersTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Api api = new Api("r" + UUID.randomUUID());

    @Test
    void theRegisterOf2018HasElevenProjectsAndFiveThatAreNone() {
        JsonNode golden = golden("projectenregister-2018");
        String programme = take("PROJECT_REGISTER", golden)
                .body("entries", equalTo(16))
                .extract()
                .path("programmeId");
        JsonNode given = give(programme, "PROJECT_REGISTER");
        assertEquals(11, given.path("projecten").size());
        assertEquals(golden.path("projecten"), given.path("projecten"));
        assertEquals(golden.path("nietProjectmatig"), given.path("nietProjectmatig"));
    }

    @Test
    void theProgrammeHasThreeLinesAndElevenProjects() {
        JsonNode golden = golden("programma-structuur");
        String programme = take("PROGRAMME_LINES", golden)
                .body("lines", equalTo(3))
                .body("entries", equalTo(11))
                .extract()
                .path("programmeId");
        assertEquals(golden.path("lijnen"), give(programme, "PROGRAMME_LINES").path("lijnen"));
        api.as(Roles.BOARD)
                .get("/programmes/{id}/tree", programme)
                .then()
                .body("lines.projects*.size()", contains(3, 5, 3));
    }

    @Test
    void theAgendaHasThreeThatEndedAndNineThatGoOnMaybeUnderAnotherName() {
        JsonNode golden = golden("ontwikkelagenda-status");
        String programme = take("DEVELOPMENT_AGENDA", golden)
                .body("entries", equalTo(12))
                .body("closed", equalTo(3))
                .extract()
                .path("programmeId");
        assertEquals(golden.path("rows"), give(programme, "DEVELOPMENT_AGENDA").path("rows"));
    }

    @Test
    void theActionLinesKeepWhatIsUncertain() {
        JsonNode golden = golden("actielijnen");
        long uncertain = golden.findValues("uitlijningZeker").stream()
                .filter(sure -> !sure.asBoolean())
                .count();
        String programme = take("ACTION_LINES", golden)
                .body("lines", equalTo(8))
                .body("entries", equalTo(50))
                .body("uncertain", equalTo((int) uncertain))
                .extract()
                .path("programmeId");
        assertTrue(uncertain > 0);
        assertEquals(golden.path("actielijnen"), give(programme, "ACTION_LINES").path("actielijnen"));
    }

    @Test
    void whatDoesNotFitIsNamedAllAtOnceAndNothingIsMade() {
        api.post("/registers/DEVELOPMENT_AGENDA", """
                        {"name": "X", "content": {"rows": [["A", "Afgerond"], ["", "Loopt door"], ["B", "Bijna klaar"]]}}""")
                .statusCode(400)
                .body("errors.location", containsInAnyOrder("/rows/1/0", "/rows/2/1"));
        api.post("/registers/ACTION_LINES", "{\"name\": \"X\", \"content\": {}}")
                .statusCode(400);
        api.as(Roles.BOARD).get("/programmes").then().body("items", hasSize(0));
    }

    private ValidatableResponse take(String format, JsonNode content) {
        return api.post(
                        "/registers/" + format,
                        JSON.createObjectNode()
                                .put("name", "Uit druk")
                                .set("content", content)
                                .toString())
                .statusCode(201);
    }

    private JsonNode give(String programme, String format) {
        try {
            return JSON.readTree(api.as(Roles.BOARD)
                    .get("/programmes/{id}/registers/{format}", programme, format)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static JsonNode golden(String name) {
        try (InputStream file = RegistersTest.class.getResourceAsStream("/golden/%s.json".formatted(name))) {
            return JSON.readTree(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
