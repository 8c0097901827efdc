package nl.tandem.projects.project;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.Superuser;
import nl.tandem.kit.testing.Token;
import nl.tandem.projects.testing.Api;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ProjectsTest {

    private final String region = "r" + UUID.randomUUID();
    private final Api api = new Api(region);

    @ParameterizedTest
    @ValueSource(
            strings = {
                Roles.PROGRAMME_MANAGER,
                Roles.BOARD,
                Roles.CONTRACT_MANAGER,
                Roles.CONTROLLER,
                Roles.MUNICIPALITY
            })
    void aRegisteredProjectIsSeenByTheRegion(String role) {
        String programmeId = programme();
        String location = api.created("/projects", """
                {"programmeId": "%s", "name": "Toegang op orde", "desiredResult": "Eén werkwijze",
                 "intendedEffect": "Minder wachten", "responsible": "projectleider", "endDate": "2018-12-31"}
                """.formatted(programmeId));

        api.as(role)
                .get(location)
                .then()
                .statusCode(200)
                .body("programmeId", equalTo(programmeId))
                .body("name", equalTo("Toegang op orde"))
                .body("desiredResult", equalTo("Eén werkwijze"))
                .body("responsible", equalTo("projectleider"))
                .body("endDate", equalTo("2018-12-31"))
                .body("goals", empty());
        api.as(role).get("/projects").then().statusCode(200).body("items.name", contains("Toegang op orde"));
    }

    @Test
    void theWorldHearsThatAProjectWasRegistered() {
        String programmeId = programme();
        String location = api.created("/projects", """
                {"programmeId": "%s", "name": "Expertiseteam"}
                """.formatted(programmeId));

        String projectId = location.substring(location.lastIndexOf('/') + 1);
        assertEquals(
                List.of("%s/%s/%s/Expertiseteam".formatted(region + ":" + projectId, projectId, programmeId)),
                Superuser.texts("""
                        SELECT concat_ws('/', key, data::jsonb ->> 'projectId', data::jsonb ->> 'programmeId',
                                         data::jsonb ->> 'name')
                          FROM outbox
                         WHERE region = ? AND type = 'nl.jeugdhulp.projects.project.registered.v1'
                        """, region));
    }

    @Test
    void goalsKeepTheirOrder() {
        String location =
                api.created("/projects", """
                {"programmeId": "%s", "name": "x", "goals": [%s, %s, %s]}
                """.formatted(programme(), goal("c", null), goal("a", null), goal("b", null)));

        api.as(Roles.BOARD).get(location).then().body("goals.description", contains("c", "a", "b"));
    }

    @Test
    void aMunicipalitySeesTheGoalsOfTheRegionAndItsOwn() {
        String location = api.created("/projects", """
                {"programmeId": "%s", "name": "x", "goals": [%s, %s, %s]}
                """.formatted(
                        programme(), goal("region", null), goal("own", "0505"), goal("other", "0512")));

        api.asMunicipality("0505").get(location).then().body("goals.description", contains("region", "own"));
        api.as(Roles.MUNICIPALITY).get(location).then().body("goals.description", contains("region"));
        api.as(Roles.CONTROLLER).get(location).then().body("goals.description", contains("region", "own", "other"));
    }

    @Test
    void anotherRegionNeitherSeesTheProjectNorAddsToTheProgramme() {
        String programmeId = programme();
        String location = api.created("/projects", """
                {"programmeId": "%s", "name": "x"}
                """.formatted(programmeId));

        Api other = new Api("elsewhere" + UUID.randomUUID());
        other.as(Roles.BOARD).get(location).then().statusCode(404);
        other.as(Roles.BOARD).get("/projects").then().body("totalItems", equalTo(0));
        other.post("/projects", """
                        {"programmeId": "%s", "name": "x"}
                        """.formatted(programmeId))
                .statusCode(400)
                .body("errors.location", contains("/programmeId"));
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.BOARD, Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY, Roles.ANALYST})
    void onlyTheProgrammeManagerRegisters(String role) {
        api.as(role)
                .header("Idempotency-Key", "k")
                .body("""
                        {"programmeId": "%s", "name": "x"}""".formatted(UUID.randomUUID()))
                .post("/projects")
                .then()
                .statusCode(403);
    }

    @Test
    void everyInputErrorIsAnsweredAtOnce() {
        api.post("/projects", """
                        {"programmeId": "none", "name": "", "goals": [
                          {"description": "", "indicatorCode": "youths", "municipality": "GM0505", "period": "2026-13",
                           "baseline": "many", "target": 1.5}, null]}
                        """)
                .statusCode(400)
                .body(
                        "errors.location",
                        containsInAnyOrder(
                                "/programmeId",
                                "/name",
                                "/goals/0/description",
                                "/goals/0/indicatorCode",
                                "/goals/0/municipality",
                                "/goals/0/period",
                                "/goals/0/baseline",
                                "/goals/0/target",
                                "/goals/1"));
    }

    @Test
    void everythingThatDoesNotFitTheRegionIsAnsweredAtOnce() {
        String boundToOne =
                Token.of(region, Roles.PROGRAMME_MANAGER).municipality("0505").sign();

        Api.with(boundToOne)
                .header("Idempotency-Key", "k")
                .body("""
                        {"programmeId": "%s", "name": "x", "startDate": "2018-01-02", "endDate": "2018-01-01",
                         "goals": [%s, %s]}
                        """.formatted(UUID.randomUUID(), goal("own", "0505"), goal("other", "0512")))
                .post("/projects")
                .then()
                .statusCode(400)
                .body("errors.location", containsInAnyOrder("/programmeId", "/endDate", "/goals/1/municipality"));
    }

    @Test
    void aRepeatedRegistrationMakesOneProject() {
        String body = """
                {"programmeId": "%s", "name": "x", "goals": [%s]}
                """.formatted(programme(), goal("a", "0505"));
        String token = Token.of(region, Roles.PROGRAMME_MANAGER).sign();
        for (int attempt = 0; attempt < 2; attempt++) {
            Api.with(token)
                    .header("Idempotency-Key", "same")
                    .body(body)
                    .post("/projects")
                    .then()
                    .statusCode(201);
        }

        api.as(Roles.BOARD).get("/projects").then().body("totalItems", equalTo(1));
    }

    private String programme() {
        String location = api.created("/programmes", """
                {"name": "Programmaplan 2018"}""");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static String goal(String description, @Nullable String municipality) {
        return """
                {"description": "%s", "indicatorCode": "YOUTHS_IN_CARE", "municipality": %s, "period": "2026"}
                """.formatted(description, municipality == null ? "null" : "\"%s\"".formatted(municipality));
    }
}
