package nl.tandem.gateway.limit;

import static nl.tandem.gateway.standin.Visitor.header;
import static nl.tandem.gateway.standin.Visitor.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import nl.tandem.gateway.standin.StandIns;
import nl.tandem.gateway.standin.Visitor;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** With limits so low that a test can meet them. All tests come from one address, so the flood comes last. */
@QuarkusTest
@QuarkusTestResource(StandIns.class)
@TestProfile(LimitsTest.LowLimits.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LimitsTest {

    private static final int PER_MINUTE = 20;

    @ConfigProperty(name = "test.url")
    URI gateway;

    @Test
    @Order(1)
    void aTokenInTheQueryIsRefused() {
        HttpResponse<String> answer = new Visitor(gateway).get("/contracting/v1/echo?access_token=secret");

        assertEquals(400, answer.statusCode());
        assertEquals("/problems/token-in-query", json(answer).getString("type"));
    }

    @Test
    @Order(2)
    void aServiceThatStaysSilentIsAProblem() {
        HttpResponse<String> answer = new Visitor(gateway).get("/contracting/v1/silent");

        assertEquals(503, answer.statusCode());
        assertEquals("/problems/service-unavailable", json(answer).getString("type"));
    }

    @Test
    @Order(3)
    void tooManyRequestsAreTurnedAwayForAWhile() {
        Visitor visitor = new Visitor(gateway);
        HttpResponse<String> answer = visitor.get("/contracting/v1/nothing");
        for (int i = 0; i < PER_MINUTE && answer.statusCode() != 429; i++) {
            answer = visitor.get("/contracting/v1/nothing");
        }

        assertEquals(429, answer.statusCode());
        assertEquals("application/problem+json", header(answer, "Content-Type"));
        assertTrue(Integer.parseInt(header(answer, "Retry-After")) <= 4);
        assertEquals(200, visitor.get("/q/health/live").statusCode());
    }

    public static final class LowLimits implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "tandem.gateway.requests-per-minute",
                    Integer.toString(PER_MINUTE),
                    "tandem.gateway.service-timeout",
                    "1S");
        }
    }
}
