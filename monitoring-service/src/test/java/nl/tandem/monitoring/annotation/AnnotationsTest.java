package nl.tandem.monitoring.annotation;

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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who says what about whose figures, and who reads it. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AnnotationsTest {

    private final String region = "r" + UUID.randomUUID();
    private final String dordrecht =
            Token.of(region, Roles.MUNICIPALITY).municipality("0505").sign();
    private final String gorinchem =
            Token.of(region, Roles.MUNICIPALITY).municipality("0512").sign();
    private final String provider =
            Token.of(region, Roles.PROVIDER).provider("12345678").sign();
    private final String controller = Token.of(region, Roles.CONTROLLER).sign();

    @Test
    void eachSpeaksOfItsOwnAndReadsItsOwnAndThatOfTheRegion() {
        write(controller, null, "Regio: nieuwe inkoop").statusCode(201).body("author", equalTo("region"));
        write(dordrecht, "0505", "Meer verwijzingen").statusCode(201).body("author", equalTo("municipality 0505"));
        write(gorinchem, "0512", "Stabiel").statusCode(201);
        write(provider, null, "Personeelstekort").statusCode(201).body("providerCode", equalTo("12345678"));
        write(dordrecht, "0512", "Over een ander").statusCode(400);
        write(dordrecht, null, "Over de regio").statusCode(400);

        assertEquals(List.of("Regio: nieuwe inkoop", "Meer verwijzingen", "Personeelstekort"), read(dordrecht));
        assertEquals(List.of("Regio: nieuwe inkoop", "Stabiel", "Personeelstekort"), read(gorinchem));
        assertEquals(
                List.of("Regio: nieuwe inkoop", "Meer verwijzingen", "Stabiel", "Personeelstekort"), read(controller));
        assertEquals(
                List.of("Regio: nieuwe inkoop"),
                read(Token.of(region, Roles.PROVIDER).provider("87654321").sign()));
    }

    @Test
    void whatMayBeABsnIsRefused() {
        write(controller, null, "Zie 111222333").statusCode(400).body("errors[0].location", equalTo("/words"));
    }

    private ValidatableResponse write(String token, @Nullable String municipality, String words) {
        return given().basePath("/monitoring/v1")
                .auth()
                .oauth2(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body("{\"indicatorCode\": \"REFERRALS\", \"period\": \"2026-Q2\", \"words\": \"%s\"%s}"
                        .formatted(
                                words,
                                municipality == null ? "" : ", \"municipality\": \"%s\"".formatted(municipality)))
                .post("/annotations")
                .then();
    }

    private static List<String> read(String token) {
        return given().basePath("/monitoring/v1")
                .auth()
                .oauth2(token)
                .get("/annotations?period=2026-Q2&indicator=REFERRALS")
                .then()
                .statusCode(200)
                .extract()
                .path("items.words");
    }
}
