package nl.tandem.gateway.web;

import static nl.tandem.gateway.standin.Visitor.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tandem.gateway.standin.StandIns;
import nl.tandem.gateway.standin.Visitor;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StandIns.class)
class PagesTest {

    @ConfigProperty(name = "test.url")
    URI gateway;

    @Test
    void everyAnswerOfTheGatewayIsGuarded() {
        for (String path : new String[] {"/", "/docs", "/session", "/app/page.js", "/q/health/live", "/nothing"}) {
            HttpResponse<String> answer = new Visitor(gateway).get(path);

            assertEquals("nosniff", header(answer, "X-Content-Type-Options"), path);
            assertEquals("DENY", header(answer, "X-Frame-Options"), path);
            assertEquals("no-referrer", header(answer, "Referrer-Policy"), path);
            assertEquals("max-age=31536000", header(answer, "Strict-Transport-Security"), path);
            String policy = header(answer, "Content-Security-Policy");
            assertTrue(policy.startsWith("default-src 'none'"), path);
            assertTrue(policy.contains("frame-ancestors 'none'"), path);
            assertFalse(policy.contains("unsafe"), path);
        }
    }

    @Test
    void onlyAFileWithAVersionInItsPathIsKept() {
        Visitor visitor = new Visitor(gateway);
        Matcher lit =
                Pattern.compile("\"lit\":\"([^\"]+)\"").matcher(visitor.get("/").body());
        assertTrue(lit.find());

        assertTrue(header(visitor.get(lit.group(1)), "Cache-Control").contains("immutable"));
        assertEquals("no-cache", header(visitor.get("/"), "Cache-Control"));
        assertEquals("no-cache", header(visitor.get("/app/page.js"), "Cache-Control"));
        assertEquals("no-store", header(visitor.get("/session"), "Cache-Control"));
    }
}
