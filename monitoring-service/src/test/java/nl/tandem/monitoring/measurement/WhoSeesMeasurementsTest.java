package nl.tandem.monitoring.measurement;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.tandem.kit.identity.ActingFor;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.identity.Tenant;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.Soon;
import nl.tandem.kit.testing.Token;
import nl.tandem.monitoring.testing.Declared;
import nl.tandem.monitoring.testing.Declared.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class WhoSeesMeasurementsTest {

    private static final String YOUTHS = "/indicators/YOUTHS_IN_CARE/measurements";

    private final String region = "r" + UUID.randomUUID();
    private final DataSource database;

    WhoSeesMeasurementsTest(DataSource database) {
        this.database = database;
    }

    @Test
    void aMunicipalitySeesItselfAndTheRegionOnly() {
        youthsInTwoMunicipalities();

        get(municipality("0505"), YOUTHS + "?period=2026")
                .statusCode(200)
                .body("items.municipality", contains(null, "0505"));
        get(municipality("0505"), YOUTHS + "?period=2026&municipality=0512")
                .statusCode(200)
                .body("items", empty());
        get(Token.of(region, Roles.MUNICIPALITY).sign(), YOUTHS + "?period=2026")
                .body("items.municipality", contains((Object) null));
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.BOARD, Roles.PROGRAMME_MANAGER})
    void theRegionalRolesSeeEveryMunicipality(String role) {
        youthsInTwoMunicipalities();

        get(Token.of(region, role).sign(), YOUTHS + "?period=2026")
                .statusCode(200)
                .body("items.municipality", contains(null, "0505", "0512"))
                .body("items.numerator", contains(2, 1, 1));
        get(Token.of(region, role).sign(), YOUTHS + "?municipality=0512")
                .body("items.period", contains("2026", "2026-04", "2026-4M", "2026-8M", "2026-H1", "2026-Q2"))
                .body("items.municipality", everyItem(equalTo("0512")));
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.ANALYST, Roles.PROVIDER, Roles.MESSAGE_BROKER, Roles.OPERATOR})
    void otherRolesSeeNoFigures(String role) {
        get(Token.of(region, role).sign(), YOUTHS).statusCode(403).contentType("application/problem+json");
    }

    @Test
    void anotherRegionSeesNothing() {
        youthsInTwoMunicipalities();

        get(Token.of("elsewhere", Roles.CONTROLLER).sign(), YOUTHS)
                .statusCode(200)
                .body("totalItems", equalTo(0));
    }

    @Test
    void theDatabaseItselfHidesRowsFromWhoeverIsNotTheirTenant() {
        youthsInTwoMunicipalities();

        for (String table : List.of("care_line", "youth_month", "measurement")) {
            assertNotEquals(0, rows(Tenant.ofRegion(region), table), table);
            assertEquals(0, rows(Tenant.NONE, table), table);
            assertEquals(0, rows(Tenant.EVERY_REGION, table), table);
            assertEquals(0, rows(Tenant.ofRegion("elsewhere"), table), table);
        }
        assertEquals(1, rows(new Tenant(region, "0505", ""), "care_line"));
        assertEquals(1, rows(new Tenant(region, "0505", ""), "youth_month"));
        assertEquals(0, rows(new Tenant(region, "", "01234567"), "care_line"));
    }

    @Test
    void figuresAreReadPageByPage() {
        youthsInTwoMunicipalities();

        get(Token.of(region, Roles.BOARD).sign(), YOUTHS + "?period=2026&pageSize=2&page=2")
                .body("items.municipality", contains("0512"))
                .body("totalItems", equalTo(3))
                .header("Link", notNullValue());
    }

    @Test
    void everyInputErrorIsAnsweredAtOnce() {
        get(Token.of(region, Roles.BOARD).sign(), YOUTHS + "?period=2026-13&municipality=GM0505&pageSize=0")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.location", containsInAnyOrder("period", "municipality", "pageSize"));
    }

    @Test
    void anIndicatorThatIsNotInTheCatalogueIsNotFound() {
        get(Token.of(region, Roles.BOARD).sign(), "/indicators/HAPPINESS/measurements")
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void theCatalogueDefinesEveryIndicatorAlsoForTheAnalyst() {
        get(Token.of(region, Roles.ANALYST).sign(), "/indicators")
                .statusCode(200)
                .body("items.code", hasItems("YOUTHS_IN_CARE", "COST_PER_YOUTH"))
                .body("items.dutchName", hasItems("jeugdigen in zorg", "kosten per jeugdige"))
                .body(
                        "items.findAll { !it.definition || !it.numerator || !it.denominator || !it.unit || !it.source"
                                + " || !it.owner || !it.legalBasis || !it.version }",
                        empty())
                .body("items.findAll { !it.measurable }.code", contains("SOCIAL_BENEFIT", "PREVENTION_REACH"));
        get(Token.of(region, Roles.PROVIDER).sign(), "/indicators").statusCode(403);
    }

    private void youthsInTwoMunicipalities() {
        Declared declared = new Declared(region);
        declared.approved("0505", Line.of("anna", 2026, 4, 100));
        declared.approved("0512", Line.of("bo", 2026, 4, 200));
        Soon.holds(() -> assertEquals(
                List.of(2, 1, 1),
                get(Token.of(region, Roles.BOARD).sign(), YOUTHS + "?period=2026")
                        .extract()
                        .path("items.numerator")));
    }

    private long rows(Tenant tenant, String table) {
        return ActingFor.tenant(tenant, () -> {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SELECT count(*) FROM " + table)) {
                row.next();
                return row.getLong(1);
            } catch (SQLException failure) {
                throw new AssertionError(failure);
            }
        });
    }

    private String municipality(String code) {
        return Token.of(region, Roles.MUNICIPALITY).municipality(code).sign();
    }

    private static ValidatableResponse get(String token, String path) {
        return given().basePath("/monitoring/v1").auth().oauth2(token).get(path).then();
    }
}
