package nl.tandem.monitoring.indicatorset;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.Token;
import org.junit.jupiter.api.Test;

/** A municipality chooses what it looks at, and says what for. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class IndicatorSetsTest {

    private final String region = "r" + UUID.randomUUID();
    private final String gorinchem =
            Token.of(region, Roles.MUNICIPALITY).municipality("0512").sign();

    @Test
    void aSetIsReplacedAsAWholeAndEachIndicatorNeedsAPurpose() {
        keep("""
                {"items": [{"indicatorCode": "CRISES", "purpose": "Sturen op crisis"},
                           {"indicatorCode": "DROPOUT", "purpose": "Gesprek met aanbieders"}]}""").statusCode(200);
        keep("{\"items\": [{\"indicatorCode\": \"DROPOUT\", \"purpose\": \"Gesprek met aanbieders\"}]}")
                .statusCode(200);
        keep("{\"items\": [{\"indicatorCode\": \"DROPOUT\", \"purpose\": \"\"}]}")
                .statusCode(400);
        keep("""
                {"items": [{"indicatorCode": "CRISES", "purpose": "Sturen op crisis"},
                           {"indicatorCode": "CRISES", "purpose": "Sturen op crisis"}]}""").statusCode(400).body("errors[0].location", equalTo("/items/1/indicatorCode"));
        assertEquals(List.of("DROPOUT"), seen(gorinchem));
        assertEquals(List.of("DROPOUT"), seen(Token.of(region, Roles.CONTROLLER).sign()));
        assertEquals(
                List.of(),
                seen(Token.of(region, Roles.MUNICIPALITY).municipality("0505").sign()));
    }

    private ValidatableResponse keep(String set) {
        return given().basePath("/monitoring/v1")
                .auth()
                .oauth2(gorinchem)
                .contentType("application/json")
                .body(set)
                .put("/indicator-sets/own")
                .then();
    }

    private static List<String> seen(String token) {
        return given().basePath("/monitoring/v1")
                .auth()
                .oauth2(token)
                .get("/indicator-sets")
                .then()
                .statusCode(200)
                .extract()
                .path("items.items.flatten().indicatorCode");
    }
}
