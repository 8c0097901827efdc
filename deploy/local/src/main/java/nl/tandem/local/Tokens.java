package nl.tandem.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Access tokens for the demo users and the machine clients of the local realm. */
final class Tokens {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Tokens() {}

    static String token(StackSettings settings, String userOrClient) {
        JsonNode realm = realm(settings);
        String form = machineClient(realm, userOrClient)
                .map(client -> form(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        userOrClient,
                        "client_secret",
                        client.path("secret").asText()))
                .or(() -> user(realm, userOrClient)
                        .map(user -> form(
                                "grant_type",
                                "password",
                                "client_id",
                                "tandem-cli",
                                "username",
                                userOrClient,
                                "password",
                                user.at("/credentials/0/value").asText())))
                .orElseThrow(() -> new CannotStart("There is no '%s' in the local realm. Users: %s. Clients: %s."
                        .formatted(userOrClient, users(realm), machineClients(realm))));
        return ask(settings, form);
    }

    static String clientSecret(StackSettings settings, String client) {
        return elements(realm(settings).path("clients"))
                .filter(candidate -> candidate.path("clientId").asText().equals(client))
                .map(candidate -> candidate.path("secret").asText())
                .findFirst()
                .orElseThrow(() -> new CannotStart("The local realm has no client '%s'.".formatted(client)));
    }

    private static String ask(StackSettings settings, String form) {
        String url = settings.realmUrl() + "/protocol/openid-connect/token";
        try {
            HttpResponse<String> response = Http.postForm(url, form);
            String token = JSON.readTree(response.body()).path("access_token").asText();
            if (token.isEmpty()) {
                throw new CannotStart("Keycloak gives no token: HTTP %d from %s".formatted(response.statusCode(), url));
            }
            return token;
        } catch (IOException e) {
            throw new CannotStart("Keycloak does not answer on %s; does the stack run?".formatted(url));
        }
    }

    private static Optional<JsonNode> machineClient(JsonNode realm, String name) {
        return elements(realm.path("clients"))
                .filter(Tokens::isMachine)
                .filter(client -> client.path("clientId").asText().equals(name))
                .findFirst();
    }

    private static Optional<JsonNode> user(JsonNode realm, String name) {
        return elements(realm.path("users"))
                .filter(user -> user.has("credentials")
                        && user.path("username").asText().equals(name))
                .findFirst();
    }

    private static String users(JsonNode realm) {
        return elements(realm.path("users"))
                .filter(user -> user.has("credentials"))
                .map(user -> user.path("username").asText())
                .collect(Collectors.joining(", "));
    }

    private static String machineClients(JsonNode realm) {
        return elements(realm.path("clients"))
                .filter(Tokens::isMachine)
                .map(client -> client.path("clientId").asText())
                .collect(Collectors.joining(", "));
    }

    private static boolean isMachine(JsonNode client) {
        return client.path("serviceAccountsEnabled").asBoolean();
    }

    private static JsonNode realm(StackSettings settings) {
        try {
            return JSON.readTree(settings.realmFile().toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static String form(String... namesAndValues) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form.append(form.isEmpty() ? "" : "&")
                    .append(namesAndValues[i])
                    .append('=')
                    .append(URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
        }
        return form.toString();
    }
}
