package nl.tandem.contracting.concern;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.tandem.contracting.Api;
import nl.tandem.contracting.BehindTheScenes;
import nl.tandem.kit.testing.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ConcernsTest {

    private final Api region = new Api();

    @Test
    void whatIsSeenInCasesIsCountedByProvider() {
        region.registerProvider("12345678");
        concern("0505", "12345678", "2026-01-01").statusCode(201);
        concern("0505", "12345678", "2026-02-01").statusCode(201);
        concern("0512", "12345678", "2026-02-01").statusCode(201);
        concern("0512", "12345678", "2026-02-02").statusCode(400).body("errors.location", contains("/month"));
        concern("0512", "99999999", "2026-02-01").statusCode(409);

        region.as(region.contractManager())
                .get("/provider-concerns?year=2026")
                .then()
                .body("items", hasSize(1))
                .body("items[0].times", equalTo(3))
                .body("items[0].municipalities", equalTo(2));
        region.as(region.municipality("0512"))
                .get("/provider-concerns?year=2026")
                .then()
                .body("items.times", contains(1));
        assertEquals(
                3,
                BehindTheScenes.events(region.region(), "provider-concern.recorded.v1")
                        .size());
    }

    private ValidatableResponse concern(String municipality, String provider, String month) {
        return region.create(region.municipality(municipality), "/provider-concerns", """
                {"providerCode": "%s", "subject": "QUALITY_OF_CARE", "month": "%s"}""".formatted(provider, month));
    }
}
