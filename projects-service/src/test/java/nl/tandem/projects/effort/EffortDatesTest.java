package nl.tandem.projects.effort;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.projects.testing.Api;
import org.junit.jupiter.api.Test;

/** Sources that say different days stand side by side; two officials of different municipalities carry an effort. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class EffortDatesTest {

    private final Api api = new Api("r" + UUID.randomUUID());

    @Test
    void datesOfSourcesStandSideBySideAndNoneOverwritesWhatWasAgreed() {
        String programme =
                api.post("/programmes", "{\"name\": \"2018\"}").extract().path("programmeId");
        String project =
                api.post("/projects", """
                {"programmeId": "%s", "name": "Middelen naar de voorkant"}""".formatted(programme)).extract().path("projectId");
        String effort = api.post("/projects/%s/efforts".formatted(project), """
                {"description": "Voorstel", "agreedTime": "Q3 2018", "dueOn": "2018-09-30"}""")
                .extract()
                .path("effortId");

        date(effort, "Programmaplan 2018, 5.1", "Q3", "2018-09-30").statusCode(201);
        efforts(project).body("items[0].datesDiffer", equalTo(false));
        date(effort, "Projectenregister 2018, regel 9", "Q4", "2018-12-31")
                .statusCode(201)
                .body("source", contains("Programmaplan 2018, 5.1", "Projectenregister 2018, regel 9"))
                .body("said", contains("Q3", "Q4"));
        efforts(project).body("items[0].datesDiffer", equalTo(true)).body("items[0].dueOn", equalTo("2018-09-30"));
        date(effort, "Projectenregister 2018, regel 9", "2019", "2019-12-31").statusCode(409);
        date(effort, "", "", "2019-12-31").statusCode(400).body("errors", hasSize(2));
        api.as(Roles.BOARD).get("/efforts/{id}/pair", effort).then().statusCode(404);
        pair(effort, "0505", "0505").statusCode(400).body("errors.location", contains("/support/municipality"));
        pair(effort, "0505", "0512").statusCode(200);
        api.as(Roles.BOARD).get("/efforts/{id}/pair", effort).then().body("support.municipality", equalTo("0512"));
        api.as(Roles.MUNICIPALITY)
                .get("/efforts/{id}/dates", effort)
                .then()
                .body("items.dueOn", contains("2018-09-30", "2018-12-31"));
    }

    private ValidatableResponse pair(String effort, String lead, String support) {
        return api.as(Roles.PROGRAMME_MANAGER)
                .body("""
                        {"lead": {"municipality": "%s", "role": "beleidsadviseur"},
                         "support": {"municipality": "%s", "role": "projectleider"}}""".formatted(lead, support))
                .put("/efforts/{id}/pair", effort)
                .then();
    }

    private ValidatableResponse efforts(String project) {
        return api.as(Roles.BOARD).get("/projects/{id}/efforts", project).then().statusCode(200);
    }

    private ValidatableResponse date(String effort, String source, String said, String dueOn) {
        return api.post("/efforts/%s/dates".formatted(effort), """
                {"source": "%s", "said": "%s", "dueOn": "%s"}""".formatted(source, said, dueOn));
    }
}
