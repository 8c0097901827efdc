package nl.tandem.projects.programme;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.projects.testing.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ProgrammesTest {

    private final Api api = new Api("r" + UUID.randomUUID());

    @ParameterizedTest
    @ValueSource(
            strings = {
                Roles.PROGRAMME_MANAGER,
                Roles.BOARD,
                Roles.CONTRACT_MANAGER,
                Roles.CONTROLLER,
                Roles.MUNICIPALITY
            })
    void aRegisteredProgrammeIsSeenByTheRegion(String role) {
        String location = api.created("/programmes", """
                {"name": "Programmaplan 2018", "description": "Transformatie", "startDate": "2018-01-01",
                 "endDate": "2018-12-31"}
                """);
        api.created("/programmes", """
                {"name": "Innovatie"}
                """);

        api.as(role)
                .get(location)
                .then()
                .statusCode(200)
                .body("name", equalTo("Programmaplan 2018"))
                .body("endDate", equalTo("2018-12-31"));
        api.as(role)
                .get("/programmes")
                .then()
                .statusCode(200)
                .body("items.name", contains("Innovatie", "Programmaplan 2018"));
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.BOARD, Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY})
    void onlyTheProgrammeManagerRegisters(String role) {
        api.as(role)
                .header("Idempotency-Key", "k")
                .body("""
                        {"name": "x"}""")
                .post("/programmes")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.PROVIDER, Roles.ANALYST, Roles.OPERATOR})
    void otherRolesSeeNoProgrammes(String role) {
        api.as(role).get("/programmes").then().statusCode(403);
    }

    @Test
    void anotherRegionSeesNothing() {
        String location = api.created("/programmes", """
                {"name": "x"}""");

        Api other = new Api("elsewhere" + UUID.randomUUID());
        other.as(Roles.BOARD).get(location).then().statusCode(404);
        other.as(Roles.BOARD).get("/programmes").then().body("totalItems", equalTo(0));
    }

    @Test
    void everyInputErrorIsAnsweredAtOnce() {
        api.post("/programmes", """
                        {"name": " ", "startDate": "spring", "colour": 1}
                        """)
                .statusCode(400)
                .body("errors.location", containsInAnyOrder("/name", "/startDate", "/colour"));
    }

    @Test
    void aProgrammeCannotEndBeforeItStarts() {
        api.post("/programmes", """
                        {"name": "x", "startDate": "2018-01-02", "endDate": "2018-01-01"}
                        """).statusCode(400).body("errors.location", contains("/endDate"));
    }
}
