package nl.tandem.projects.structure;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.Superuser;
import nl.tandem.projects.testing.Api;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The yearly recalibration: what is unfinished comes along, what is done or closed stays. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class NextYearTest {

    private final Api api = new Api("r" + UUID.randomUUID());

    @Test
    void whatIsUnfinishedComesAlongAndTheOldYearStaysAsItIs() {
        String programme = created("/programmes", "{\"name\": \"Uitvoering 2026\"}", "programmeId");
        String line = created("/programmes/%s/lines".formatted(programme), "{\"name\": \"Meer lokaal\"}", "lineId");
        String project = created("/projects", """
                {"programmeId": "%s", "lineId": "%s", "name": "Anders Zorgen"}""".formatted(programme, line), "projectId");
        String closed = created(
                "/projects", "{\"programmeId\": \"%s\", \"name\": \"Klaar\"}".formatted(programme), "projectId");
        Superuser.execute("UPDATE project SET state = 'CLOSED' WHERE id = ?::uuid", closed);
        String goal = created("/projects/%s/goals".formatted(project), """
                {"description": "Minder uitval", "indicatorCode": "DROPOUT", "period": "2026-Q2", "target": 800}""", "goalId");
        String sub = created("/projects/%s/goals".formatted(project), """
                {"description": "Meer ambulant", "parentGoalId": "%s"}""".formatted(goal), "goalId");
        effort(project, sub, "Ambulant team", "IN_BEHANDELING");
        effort(project, null, "Folder", "BEHAALD");
        effort(project, null, "App", "NIET_BEHAALD");

        String next = api.post("/programmes/%s/next-year".formatted(programme), """
                        {"name": "Uitvoering 2027", "year": 2027}""")
                .statusCode(201)
                .body("continuesId", equalTo(programme))
                .body("lines", equalTo(1))
                .body("projects", equalTo(1))
                .body("goals", equalTo(2))
                .body("efforts", equalTo(1))
                .body("effortsLeftBehind", equalTo(2))
                .extract()
                .path("programmeId");
        api.as(Roles.BOARD)
                .get("/programmes/{id}", next)
                .then()
                .body("continuesId", equalTo(programme))
                .body("startDate", equalTo("2027-01-01"));
        String copy = tree(next)
                .body("lines.name", contains("Meer lokaal"))
                .body("lines[0].projects.name", contains("Anders Zorgen"))
                .body("lines[0].projects[0].state", equalTo("DRAFT"))
                .body("lines[0].projects[0].efforts", hasSize(0))
                .body("lines[0].projects[0].goals[0].goal.period", equalTo("2027-Q2"))
                .body("lines[0].projects[0].goals[0].subGoals[0].efforts.description", contains("Ambulant team"))
                .body("lines[0].projects[0].goals[0].subGoals[0].efforts.status", contains("IN_BEHANDELING"))
                .extract()
                .path("lines[0].projects[0].projectId");
        api.as(Roles.BOARD).get("/projects/{id}/course", project).then().body("successors.projectId", contains(copy));
        tree(programme)
                .body("lines[0].projects[0].efforts", hasSize(2))
                .body("lines[0].projects[0].goals[0].goal.period", equalTo("2026-Q2"));
        api.post("/programmes/%s/next-year".formatted(programme), """
                        {"name": "Nog eens", "year": 2027}""").statusCode(409);
        api.post("/programmes/%s/next-year".formatted(next), """
                        {"name": " ", "year": 1999}""").statusCode(400);
    }

    private ValidatableResponse tree(String programme) {
        return api.as(Roles.BOARD)
                .get("/programmes/{id}/tree", programme)
                .then()
                .statusCode(200);
    }

    private void effort(String project, @Nullable String goal, String description, String status) {
        String effort = created(
                "/projects/%s/efforts".formatted(project),
                """
                {"description": "%s", "goalId": %s}""".formatted(description, goal == null ? null : "\"" + goal + "\""),
                "effortId");
        api.as(Roles.PROGRAMME_MANAGER)
                .body("{\"status\": \"%s\"}".formatted(status))
                .put("/efforts/{id}/report", effort)
                .then()
                .statusCode(200);
    }

    private String created(String path, String body, String id) {
        return api.post(path, body).statusCode(201).extract().path(id);
    }
}
