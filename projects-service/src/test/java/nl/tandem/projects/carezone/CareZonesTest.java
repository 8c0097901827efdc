package nl.tandem.projects.carezone;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.projects.testing.Api;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A municipality inherits the labels of the region, and may differ. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class CareZonesTest {

    private final Api api = new Api("r" + UUID.randomUUID());

    @Test
    void aMunicipalityInheritsAndMayDiffer() {
        put(api.as(Roles.PROGRAMME_MANAGER), null, "GREY").statusCode(200).body("level", equalTo("ALL"));
        of("0505").body("items.zone", contains("GREY")).body("items.level", contains("ALL"));
        put(api.asMunicipality("0505"), "0505", "NO_YOUTH_CARE").statusCode(200).body("level", equalTo("SINGLE"));
        put(api.asMunicipality("0505"), "0512", "YOUTH_CARE").statusCode(400);
        put(api.asMunicipality("0505"), null, "YOUTH_CARE").statusCode(400);
        of("0512").body("items.zone", contains("GREY"));
        put(api.asMunicipality("0512"), "0512", "NO_YOUTH_CARE").statusCode(200).body("level", equalTo("CLUSTER"));
        of("0505").body("items.zone", contains("NO_YOUTH_CARE")).body("items.level", contains("CLUSTER"));
    }

    private ValidatableResponse of(String municipality) {
        return api.as(Roles.BOARD)
                .get("/care-zones?municipality=" + municipality)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse put(RequestSpecification caller, @Nullable String municipality, String zone) {
        return caller.body("""
                        {"municipality": %s, "zone": "%s", "motivation": "Zo afgesproken"}""".formatted(municipality == null ? null : "\"" + municipality + "\"", zone))
                .put("/care-zones/DYSLEXIE")
                .then();
    }
}
