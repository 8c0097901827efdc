package nl.tandem.kit.testing;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.Method;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.tandem.kit.identity.Roles;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/**
 * Walks every route of the OpenAPI document with every role, and every object with strangers. A new route fails here
 * until it says who may call it and which object a stranger must not see.
 */
public abstract class RoutesAreGuarded {

    private static final Set<String> PUBLIC_IN_EVERY_SERVICE = Set.of("/event-schemas/{name}");

    private final String base = "/%s/v1".formatted(ConfigProvider.getConfig().getValue("tandem.service", String.class));

    /**
     * An object that was really made, for each route with a path parameter: the template of the route, such as
     * {@code /contracts/{contractId}}, to the path of an existing object in {@code region}.
     */
    protected abstract Map<String, String> existingObjects(String region);

    /** Routes whose parameter names no object of a region but a public code; their rows are guarded by other tests. */
    protected Set<String> routesByPublicCode() {
        return Set.of();
    }

    /** Routes of this service that anybody may read without a token; other tests guard what they show. */
    protected Set<String> publicRoutes() {
        return Set.of();
    }

    private boolean isPublic(Route route) {
        return PUBLIC_IN_EVERY_SERVICE.contains(route.template)
                || publicRoutes().contains(route.template);
    }

    /** Tokens of the same region that must not see those objects: of another municipality, of another provider. */
    protected List<Stranger> strangers(String region) {
        return List.of();
    }

    /** Somebody who may call the route but not see the object. */
    public record Stranger(String template, Token token) {}

    private record Route(String template, Method method, String contentType, List<String> roles) {}

    @Test
    void everyRouteNamesItsRoles() {
        for (Route route : routes()) {
            assertTrue(!route.roles.isEmpty() || isPublic(route), route + " names no roles and is not known as public");
        }
    }

    @Test
    void withoutATokenEveryRouteIsClosed() {
        for (Route route : routes()) {
            if (!isPublic(route)) {
                assertEquals(401, call(route, given(), "").statusCode(), () -> route + " without token");
            }
        }
    }

    @Test
    void everyRouteIsOpenToItsRolesAndToNoOther() {
        for (Route route : routes()) {
            for (String role : isPublic(route) ? List.<String>of() : Roles.ALL) {
                String token = Token.of("guarded", role)
                        .municipality("0505")
                        .provider("12345678")
                        .sign();
                int status = call(route, given().auth().oauth2(token), "").statusCode();
                if (route.roles.contains(role)) {
                    assertTrue(status != 401 && status != 403 && status < 500, route + " as " + role + ": " + status);
                } else {
                    assertEquals(403, status, () -> route + " as " + role);
                }
            }
        }
    }

    @Test
    void nobodySeesAnObjectThatIsNotHis() {
        String region = "r" + UUID.randomUUID();
        Map<String, String> objects = existingObjects(region);
        for (Route route : routes()) {
            if (!route.template.contains("{")
                    || isPublic(route)
                    || routesByPublicCode().contains(route.template)
                    || route.template.startsWith("/dead-letters")) {
                continue;
            }
            String path = objects.get(route.template);
            assertTrue(path != null, route + " has no existing object in this test");
            for (String role : route.roles) {
                assertHidden(route, path, Token.of("elsewhere", role));
            }
            strangers(region).stream()
                    .filter(stranger -> stranger.template.equals(route.template))
                    .forEach(stranger -> assertHidden(route, path, stranger.token));
        }
    }

    private void assertHidden(Route route, String path, Token stranger) {
        Response answer = given().auth()
                .oauth2(stranger.sign())
                .contentType(route.contentType)
                .header("If-Match", "\"0\"")
                .request(route.method, path);
        assertTrue(
                answer.statusCode() == 404 || answer.statusCode() == 400,
                () -> "%s shows %s to a stranger: %d".formatted(route, path, answer.statusCode()));
    }

    private List<Route> routes() {
        JsonPath document = given().get(base + "/openapi?format=json").jsonPath();
        Map<String, Map<String, Object>> paths = document.getMap("paths");
        List<Route> routes = new ArrayList<>();
        paths.forEach((template, operations) -> operations.forEach((method, operation) -> {
            if (operation instanceof Map<?, ?> details && details.containsKey("responses")) {
                routes.add(new Route(
                        template,
                        Method.valueOf(method.toUpperCase(Locale.ROOT)),
                        contentType(details),
                        roles(details)));
            }
        }));
        assertTrue(!routes.isEmpty(), "The OpenAPI document has no routes.");
        return routes;
    }

    private static String contentType(Map<?, ?> operation) {
        return operation.get("requestBody") instanceof Map<?, ?> body
                        && body.get("content") instanceof Map<?, ?> content
                ? (String) content.keySet().iterator().next()
                : "application/json";
    }

    @SuppressWarnings("unchecked")
    private static List<String> roles(Map<?, ?> operation) {
        List<Map<String, List<String>>> security = (List<Map<String, List<String>>>) operation.get("security");
        return security == null ? List.of() : List.copyOf(security.getFirst().getOrDefault("bearerToken", List.of()));
    }

    private Response call(Route route, RequestSpecification request, String body) {
        String path = base
                + route.template
                        .replaceAll("\\{[a-zA-Z]*Id}", UUID.randomUUID().toString())
                        .replaceAll("\\{[^}]*}", "12345678");
        return request.contentType(route.contentType)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .request(route.method, path);
    }
}
