package nl.tandem.projects.ordinance;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.projects.testing.Api;
import org.junit.jupiter.api.Test;

/** The text of the region holds where a municipality has none of its own. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class OrdinancesTest {

    private final Api api = new Api("r" + UUID.randomUUID());

    @Test
    void theRegionalTextHoldsWhereAMunicipalityHasNoneOfItsOwn() {
        article("1.1", "Begrippen", false).statusCode(200);
        article("2.3", "Toegang", true).statusCode(200);
        article("10.1", "Slot", false).statusCode(200).body("items.number", contains("1.1", "2.3", "10.1"));
        vary("0505", "0505", "2.3", "{\"words\": \"Eigen toegang\", \"rulesAdopted\": \"2022-12-01\"}")
                .statusCode(200)
                .body("items.words", contains("Tekst", "Eigen toegang", "Tekst"))
                .body("items.variant", contains(false, true, false));
        vary("0505", "0512", "2.3", "{\"words\": \"x\"}").statusCode(404);
        vary("0505", "0505", "9", "{\"words\": \"x\"}").statusCode(404);
        vary("0505", "0505", "1.1", "{\"rulesAdopted\": \"2999-01-01\"}").statusCode(400);
        article("2.3", "Toegang", true).statusCode(200);
        api.as(Roles.BOARD)
                .get("/ordinances/JEUGDHULP/articles?municipality=0505")
                .then()
                .body("items.rulesAdopted[1]", equalTo("2022-12-01"))
                .body("items.needsRules", contains(false, true, false));
        api.as(Roles.BOARD)
                .get("/ordinances/JEUGDHULP/articles?municipality=0512")
                .then()
                .body("items.words", contains("Tekst", "Tekst", "Tekst"))
                .body("items.variant", contains(false, false, false));
    }

    private ValidatableResponse article(String number, String title, boolean needsRules) {
        return api.as(Roles.PROGRAMME_MANAGER)
                .body("""
                        {"title": "%s", "words": "Tekst", "needsRules": %s}""".formatted(title, needsRules))
                .put("/ordinances/JEUGDHULP/articles/" + number)
                .then();
    }

    private ValidatableResponse vary(String caller, String municipality, String number, String body) {
        return api.asMunicipality(caller)
                .body(body)
                .put("/ordinances/JEUGDHULP/articles/%s/variants/%s".formatted(number, municipality))
                .then();
    }
}
