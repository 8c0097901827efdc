package nl.tandem.gateway.login;

import static nl.tandem.gateway.standin.Visitor.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tandem.gateway.standin.StandIns;
import nl.tandem.gateway.standin.Visitor;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StandIns.class)
class LoginTest {

    @ConfigProperty(name = "test.url")
    URI gateway;

    @ConfigProperty(name = "TANDEM_OIDC_URL")
    String realm;

    @Test
    void whoLogsInIsKnownToThePage() {
        Visitor visitor = Visitor.loggedIn(gateway);

        JsonObject session = json(visitor.get("/session"));
        assertTrue(session.getBoolean("loggedIn"));
        assertEquals("Bestuurder (demo)", session.getString("name"));
        assertEquals("zhz", session.getString("region"));
    }

    @Test
    void loginEndsAtTheFirstPage() {
        HttpResponse<String> answer = new Visitor(gateway).get("/login");

        assertEquals(200, answer.statusCode());
        assertEquals(gateway.resolve("/"), answer.uri());
    }

    @Test
    void whoDoesNotLogInIsNobody() {
        assertFalse(json(new Visitor(gateway).get("/session")).getBoolean("loggedIn"));
    }

    @Test
    void scriptsAndOtherSitesCannotReadTheSession() {
        List<HttpCookie> cookies = Visitor.loggedIn(gateway).cookies().getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().startsWith("q_session"))
                .toList();

        assertFalse(cookies.isEmpty());
        assertTrue(cookies.stream().allMatch(HttpCookie::isHttpOnly));
    }

    @Test
    void otherSitesCannotSendTheSessionAlong() {
        List<String> sessions = Stream.iterate(
                        Optional.of(new Visitor(gateway).get("/login")),
                        Optional::isPresent,
                        answer -> answer.flatMap(HttpResponse::previousResponse))
                .flatMap(answer -> answer.orElseThrow().headers().allValues("Set-Cookie").stream())
                .filter(cookie -> cookie.startsWith("q_session"))
                .toList();

        assertFalse(sessions.isEmpty());
        assertTrue(sessions.stream().allMatch(cookie -> cookie.contains("SameSite=Lax")), sessions::toString);
    }

    @Test
    void aSessionReadsWithTheAccessTokenOfItsUser() {
        Visitor visitor = Visitor.loggedIn(gateway);

        JsonObject headers = json(visitor.get("/contracting/v1/echo")).getJsonObject("headers");

        assertTrue(headers.getString("authorization").startsWith("Bearer ey"), headers::encode);
        assertFalse(headers.containsKey("cookie"));
    }

    @Test
    void aSessionChangesNothing() {
        Visitor visitor = Visitor.loggedIn(gateway);

        for (String method : new String[] {"POST", "PUT", "PATCH", "DELETE"}) {
            HttpResponse<String> answer = visitor.send(method, "/contracting/v1/echo", "{}");

            assertEquals(403, answer.statusCode(), method);
            assertEquals("/problems/session-reads-only", json(answer).getString("type"), method);
        }
    }

    @Test
    void aBearerTokenGoesBeforeTheSession() {
        Visitor visitor = Visitor.loggedIn(gateway);

        JsonObject seen = json(visitor.send("POST", "/contracting/v1/echo", "{}", "Authorization", "Bearer mine"));

        assertEquals("Bearer mine", seen.getJsonObject("headers").getString("authorization"));
    }

    @Test
    void aTokenThatEndsIsRefreshed() {
        Visitor visitor = new Visitor(gateway);
        visitor.get(realm + "/lifetime?seconds=20");
        visitor.get("/login");
        visitor.get(realm + "/lifetime?seconds=900");

        String first = accessToken(visitor);
        String second = accessToken(visitor);

        assertTrue(secondsLeft(first) > 60);
        assertEquals(first, second);
    }

    @Test
    void aSessionThatIsNoneIsRefused() {
        HttpResponse<String> answer = new Visitor(gateway).get("/contracting/v1/echo", "Cookie", "q_session=made-up");

        assertEquals(401, answer.statusCode());
        assertEquals("/problems/session-ended", json(answer).getString("type"));
    }

    @Test
    void whoLogsOutIsNobody() {
        Visitor visitor = Visitor.loggedIn(gateway);

        HttpResponse<String> answer = visitor.get("/logout");

        assertEquals(gateway.resolve("/"), answer.uri());
        assertFalse(json(visitor.get("/session")).getBoolean("loggedIn"));
        JsonObject headers = json(visitor.get("/contracting/v1/echo")).getJsonObject("headers");
        assertFalse(headers.containsKey("authorization"));
    }

    @Test
    void whoIsNotLoggedInLogsOutToTheFirstPage() {
        assertEquals(gateway.resolve("/"), new Visitor(gateway).get("/logout").uri());
    }

    @Test
    void twoPeopleHaveTwoSessions() {
        assertNotEquals(accessToken(Visitor.loggedIn(gateway)), accessToken(Visitor.loggedIn(gateway)));
    }

    private static String accessToken(Visitor visitor) {
        return json(visitor.get("/contracting/v1/echo"))
                .getJsonObject("headers")
                .getString("authorization");
    }

    private static long secondsLeft(String bearer) {
        String payload = bearer.split("\\.", -1)[1];
        JsonObject claims = new JsonObject(io.vertx.core.buffer.Buffer.buffer(
                java.util.Base64.getUrlDecoder().decode(payload)));
        return claims.getLong("exp") - claims.getLong("iat");
    }
}
