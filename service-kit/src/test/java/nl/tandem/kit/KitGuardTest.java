package nl.tandem.kit;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.RoutesAreGuarded;
import nl.tandem.kit.testing.Token;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class KitGuardTest extends RoutesAreGuarded {

    @Override
    protected Map<String, String> existingObjects(String region) {
        String path = RestAssured.given()
                .auth()
                .oauth2(Token.of(region, Roles.MUNICIPALITY)
                        .municipality("0505")
                        .sign())
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("""
                        {"name": "guarded", "cents": 1, "kind": "BIG", "parts": []}""")
                .post("/kit/v1/things")
                .header("Location");
        return Map.of("/things/{thingId}", path);
    }

    @Override
    protected List<Stranger> strangers(String region) {
        return List.of(
                new Stranger(
                        "/things/{thingId}",
                        Token.of(region, Roles.MUNICIPALITY).municipality("0512")),
                new Stranger("/things/{thingId}", Token.of(region, Roles.MUNICIPALITY)));
    }
}
