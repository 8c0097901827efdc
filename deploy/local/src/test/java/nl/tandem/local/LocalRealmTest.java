package nl.tandem.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class LocalRealmTest {

    private static final List<String> MUNICIPALITIES =
            List.of("0482", "0505", "0512", "0523", "0531", "0590", "0610", "0642", "1963", "1978");

    private final JsonNode realm;

    LocalRealmTest() throws IOException {
        realm = new ObjectMapper()
                .readTree(StackSettings.fromEnvironment(Map.of()).realmFile().toFile());
    }

    @Test
    void everyRoleOfTheRegionIsThere() {
        assertEquals(
                Set.of(
                        "contract-manager",
                        "controller",
                        "municipality-backoffice",
                        "provider",
                        "message-broker",
                        "board",
                        "expert-team",
                        "programme-manager",
                        "analyst",
                        "operator"),
                names(realm.at("/roles/realm"), "name"));
    }

    @Test
    void everyRoleHasSomebodyWhoCanLogIn() {
        Set<String> held = elements(realm.path("users"))
                .flatMap(user -> elements(user.path("realmRoles")))
                .map(JsonNode::asText)
                .collect(Collectors.toSet());

        assertEquals(names(realm.at("/roles/realm"), "name"), held);
    }

    @Test
    void everyMunicipalityHasABackOfficeOfItsOwn() {
        for (String municipality : MUNICIPALITIES) {
            JsonNode account = account("backoffice-" + municipality);

            assertEquals(municipality, account.at("/attributes/municipality").asText());
            assertEquals("zhz", account.at("/attributes/region").asText());
        }
    }

    @Test
    void everyServiceIsAnAudienceByDefault() {
        Set<String> defaults = elements(realm.path("defaultDefaultClientScopes"))
                .map(JsonNode::asText)
                .collect(Collectors.toSet());

        for (Part service : Part.WITH_DATABASE) {
            assertTrue(defaults.contains(service.id()), service.id());
        }
    }

    @Test
    void onlyTheClientForScriptsTakesPasswords() {
        List<String> taking = elements(realm.path("clients"))
                .filter(client -> client.path("directAccessGrantsEnabled").asBoolean())
                .map(client -> client.path("clientId").asText())
                .toList();

        assertEquals(List.of("tandem-cli"), taking);
    }

    @Test
    void theWebUiMustUsePkce() {
        JsonNode ui = elements(realm.path("clients"))
                .filter(client -> client.path("clientId").asText().equals("tandem-ui"))
                .findFirst()
                .orElseThrow();

        assertEquals(
                "S256", ui.path("attributes").path("pkce.code.challenge.method").asText());
        assertFalse(ui.path("publicClient").asBoolean());
    }

    private JsonNode account(String client) {
        return elements(realm.path("users"))
                .filter(user -> user.path("serviceAccountClientId").asText().equals(client))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no account for " + client));
    }

    private static Set<String> names(JsonNode array, String field) {
        return elements(array).map(element -> element.path(field).asText()).collect(Collectors.toSet());
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
