package nl.tandem.contracting.municipality;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.Token;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class MunicipalitiesTest {

    @Inject
    MunicipalityCodes codes;

    @Test
    void aMergedMunicipalityIsValidUntilTheDayOfTheMerger() {
        assertTrue(codes.isValid("0585", LocalDate.parse("2018-12-31")));
        assertFalse(codes.isValid("0585", LocalDate.parse("2019-01-01")));
        assertTrue(codes.isValid("1963", LocalDate.parse("2019-01-01")));
        assertFalse(codes.isValid("1963", LocalDate.parse("2018-12-31")));
        assertFalse(codes.isValid("9999", LocalDate.parse("2026-01-01")));
    }

    @Test
    void theListTellsWhichCodesAreValidOnADay() {
        list("?validOn=2026-01-01")
                .statusCode(200)
                .body("items.code", hasItem("0505"))
                .body("items.code", not(hasItem("0788")));
        list("?validOn=2020-12-31").body("items.code", hasItem("0788"));
        list("").body("items", hasSize(40)).body("items.find { it.code == '0788' }.successors", hasSize(4));
    }

    private static ValidatableResponse list(String query) {
        return given().basePath("/contracting/v1")
                .auth()
                .oauth2(Token.of("anywhere", Roles.BOARD).sign())
                .get("/municipalities" + query)
                .then();
    }
}
