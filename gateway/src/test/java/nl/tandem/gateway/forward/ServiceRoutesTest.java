package nl.tandem.gateway.forward;

import static nl.tandem.gateway.standin.Visitor.header;
import static nl.tandem.gateway.standin.Visitor.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import nl.tandem.gateway.standin.StandIns;
import nl.tandem.gateway.standin.Visitor;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StandIns.class)
class ServiceRoutesTest {

    @ConfigProperty(name = "test.url")
    URI gateway;

    @Test
    void aRequestReachesItsServiceUnchanged() {
        JsonObject seen = json(new Visitor(gateway)
                .send(
                        "POST",
                        "/budget/v1/a%20b/echo?careYear=2026&x=%2F",
                        "{\"a\":1}",
                        "Content-Type",
                        "application/json",
                        "Idempotency-Key",
                        "k-1",
                        "Authorization",
                        "Bearer not-read-here"));

        assertEquals("POST", seen.getString("method"));
        assertEquals("/budget/v1/a%20b/echo?careYear=2026&x=%2F", seen.getString("uri"));
        assertEquals("{\"a\":1}", seen.getString("body"));
        JsonObject headers = seen.getJsonObject("headers");
        assertEquals("application/json", headers.getString("content-type"));
        assertEquals("k-1", headers.getString("idempotency-key"));
        assertEquals("Bearer not-read-here", headers.getString("authorization"));
    }

    @Test
    void anAnswerComesBackUnchanged() {
        HttpResponse<String> answer = new Visitor(gateway).get("/contracting/v1/refused");

        assertEquals(409, answer.statusCode());
        assertEquals("{\"status\":409}", answer.body());
        assertEquals("application/problem+json", header(answer, "Content-Type"));
        assertEquals("0.1.0", header(answer, "API-Version"));
        assertEquals("no-store", header(answer, "Cache-Control"));
    }

    @Test
    void theServiceLearnsWhereTheRequestCameFromAndNotWhatTheClientMakesUp() {
        JsonObject headers = json(new Visitor(gateway)
                        .get("/contracting/v1/echo", "X-Forwarded-For", "10.9.8.7", "Forwarded", "for=10.9.8.7"))
                .getJsonObject("headers");

        assertEquals("127.0.0.1", headers.getString("x-forwarded-for"));
        assertEquals("http", headers.getString("x-forwarded-proto"));
        assertEquals(gateway.getAuthority(), headers.getString("x-forwarded-host"));
        assertFalse(headers.containsKey("forwarded"));
    }

    @Test
    void headersOfOneHopEndAtTheGateway() throws IOException {
        String answer = raw("""
                GET /contracting/v1/echo HTTP/1.1
                Host: gateway
                Connection: X-Hop
                Connection: close
                X-Hop: here only
                TE: trailers
                X-Whole-Way: passes

                """);

        assertTrue(answer.contains("x-whole-way"), answer);
        assertFalse(answer.contains("x-hop"), answer);
        assertFalse(answer.contains("\"te\""), answer);
        assertEquals("", header(new Visitor(gateway).get("/contracting/v1/refused"), "X-Inside"));
    }

    @Test
    void cookiesStayAtTheGateway() {
        JsonObject seen = json(new Visitor(gateway).get("/contracting/v1/echo", "Cookie", "other=1"));

        assertFalse(seen.getJsonObject("headers").containsKey("cookie"));
    }

    @Test
    void answersWithoutABodyPass() {
        assertEquals(204, new Visitor(gateway).get("/contracting/v1/nothing").statusCode());
        HttpResponse<String> unchanged = new Visitor(gateway).get("/contracting/v1/unchanged");
        assertEquals(304, unchanged.statusCode());
        assertEquals("\"7\"", header(unchanged, "ETag"));
        assertEquals(
                200,
                new Visitor(gateway)
                        .send("HEAD", "/contracting/v1/zeros?bytes=5", "")
                        .statusCode());
        assertEquals(200, new Visitor(gateway).get("/contracting/v1/echo").statusCode());
    }

    @Test
    void aServiceThatIsDownIsAProblemToTryAgain() {
        HttpResponse<String> answer = new Visitor(gateway).get("/projects/v1/programmes");

        assertEquals(503, answer.statusCode());
        assertEquals("application/problem+json", header(answer, "Content-Type"));
        assertEquals("5", header(answer, "Retry-After"));
        assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
        assertEquals("/problems/service-unavailable", json(answer).getString("type"));
        assertTrue(json(answer).getString("detail").contains("projects"));
    }

    @Test
    void aServiceThatBreaksOffIsAProblemToTryAgain() {
        assertEquals(
                503,
                new Visitor(gateway).send("POST", "/budget/v1/broken", "{}").statusCode());
    }

    @Test
    void anUnknownPathIsAProblem() {
        for (String path : new String[] {"/nothing", "/docs/", "/contractingx/v1"}) {
            HttpResponse<String> answer = new Visitor(gateway).get(path);

            assertEquals(404, answer.statusCode(), path);
            assertEquals("application/problem+json", header(answer, "Content-Type"), path);
            assertEquals("/problems/not-found", json(answer).getString("type"), path);
        }
    }

    @Test
    void aPathThatLeavesItsServiceIsNotPassedOn() throws IOException {
        for (String path : new String[] {"/contracting/../q/metrics", "/contracting/%2e%2e/q/metrics"}) {
            String answer = raw("GET %s HTTP/1.1\nHost: gateway\nConnection: close\n\n".formatted(path));

            assertTrue(answer.startsWith("HTTP/1.1 404"), answer);
            assertTrue(answer.contains("/problems/not-found"), answer);
        }
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(gateway.getHost(), gateway.getPort())) {
            socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        }
    }
}
