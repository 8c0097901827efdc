package nl.tandem.projects.structure;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.Superuser;
import nl.tandem.projects.testing.Api;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Lines, projects, goals, sub-goals and efforts as one tree, with what was done beside what it did. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ProgrammeTreeTest {

    private final Api api = new Api("r" + UUID.randomUUID());

    @Test
    void theTreeHasEveryLevelAndCountsTheFourStatuses() {
        String programme = id(api.created("/programmes", "{\"name\": \"Werk voor de Jeugd\"}"));
        String line = api.post("/programmes/%s/lines".formatted(programme), "{\"name\": \"Meer lokaal\"}")
                .statusCode(201)
                .extract()
                .path("lineId");
        api.post("/programmes/%s/lines".formatted(programme), "{\"name\": \"Meer lokaal\"}")
                .statusCode(409);
        String project = id(api.created("/projects", """
                {"programmeId": "%s", "lineId": "%s", "name": "Anders Zorgen", "timing": "eind 2022"}""".formatted(programme, line)));
        String goal = goal(project, "{\"description\": \"Minder verblijf\"}");
        String sub = goal(project, "{\"description\": \"Meer ambulant\", \"parentGoalId\": \"%s\"}".formatted(goal));
        String done = effort(project, sub, "Ambulant team");
        effort(project, null, "Communicatie");
        report(done, "BEHAALD").statusCode(200).body("doneOn", equalTo(today()));
        report(done, "BIJNA").statusCode(400);

        api.as(Roles.BOARD)
                .get("/programmes/{id}/tree", programme)
                .then()
                .statusCode(200)
                .body("lines.name", contains("Meer lokaal"))
                .body("lines[0].projects[0].timing", equalTo("eind 2022"))
                .body("lines[0].projects[0].progress.BEHAALD", equalTo(1))
                .body("lines[0].projects[0].progress.ONBEKEND", equalTo(1))
                .body("lines[0].projects[0].goals[0].subGoals[0].efforts.description", contains("Ambulant team"))
                .body("lines[0].projects[0].efforts.description", contains("Communicatie"));
        move(goal, sub).statusCode(409).body("type", containsString("goal-cycle"));
        move(goal, goal).statusCode(409);
        move(sub, null).statusCode(200);
        String elsewhere =
                id(api.created("/projects", "{\"programmeId\": \"%s\", \"name\": \"B\"}".formatted(programme)));
        move(sub, goal(elsewhere, "{\"description\": \"Elders\"}")).statusCode(400);
    }

    @Test
    void whatIsOverdueIsFoundUntilItIsToldHowItStands() {
        String programme = id(api.created("/programmes", "{\"name\": \"P\"}"));
        String project =
                id(api.created("/projects", "{\"programmeId\": \"%s\", \"name\": \"A\"}".formatted(programme)));
        String effort = effort(project, null, "Te laat");
        api.as(Roles.MUNICIPALITY).get("/overdue-efforts").then().body("items.description", contains("Te laat"));
        report(effort, "NIET_BEHAALD").statusCode(200);
        api.as(Roles.BOARD).get("/overdue-efforts").then().body("items", hasSize(0));
        api.as(Roles.PROGRAMME_MANAGER)
                .body("{\"status\": \"BEHAALD\", \"reportedOn\": \"2020-01-01\"}")
                .put("/efforts/{id}/report", effort)
                .then()
                .statusCode(409);
    }

    @Test
    void theIndicatorBeforeTheEffortStandsBesideTheOneSince() {
        String programme = id(api.created("/programmes", "{\"name\": \"P\"}"));
        String project =
                id(api.created("/projects", "{\"programmeId\": \"%s\", \"name\": \"A\"}".formatted(programme)));
        String goal = goal(project, """
                {"description": "Minder uitval", "indicatorCode": "DROPOUT", "period": "2026-01", "baseline": 1000,
                 "target": 800, "budgetPosts": ["Ambulant"]}""");
        String effort = effort(project, goal, "Gesprekken met aanbieders");
        api.as(Roles.PROGRAMME_MANAGER)
                .body("{\"status\": \"BEHAALD\", \"reportedOn\": \"2026-03-15\"}")
                .put("/efforts/{id}/report", effort)
                .then()
                .statusCode(200);
        value("2026-01", 1_000);
        value("2026-02", 990);
        value("2026-03", 980);
        value("2026-04", 900);
        value("2026-Q1", 1);

        api.as(Roles.BOARD)
                .get("/projects/{id}/effects", project)
                .then()
                .statusCode(200)
                .body("items[0].achieved", equalTo(1))
                .body("items[0].periodBefore", equalTo("2026-02"))
                .body("items[0].valueBefore", equalTo(990))
                .body("items[0].periodAfter", equalTo("2026-04"))
                .body("items[0].valueAfter", equalTo(900))
                .body("items[0].movement", equalTo("TOWARDS"));
    }

    private void value(String period, long value) {
        Superuser.execute("""
                INSERT INTO indicator_value (region, indicator_code, municipality, period, numerator, denominator, value, unit,
                                             measured_at)
                VALUES (?, 'DROPOUT', '', ?, ?, 10000, ?, 'PERCENT', now())
                """, api.region(), period, value, value);
    }

    private String goal(String project, String goal) {
        return api.post("/projects/%s/goals".formatted(project), goal)
                .statusCode(201)
                .extract()
                .path("goalId");
    }

    private String effort(String project, @Nullable String goal, String description) {
        return api.post("/projects/%s/efforts".formatted(project), """
                        {"description": "%s", "agreedTime": "Q1 2022", "dueOn": "2022-03-31"%s}""".formatted(
                                description, goal == null ? "" : ", \"goalId\": \"%s\"".formatted(goal)))
                .statusCode(201)
                .body("status", equalTo("ONBEKEND"))
                .extract()
                .path("effortId");
    }

    private ValidatableResponse report(String effort, String status) {
        return api.as(Roles.PROGRAMME_MANAGER)
                .body("{\"status\": \"%s\", \"remark\": \"Zie verslag\"}".formatted(status))
                .put("/efforts/{id}/report", effort)
                .then();
    }

    private ValidatableResponse move(String goal, @Nullable String parent) {
        return api.as(Roles.PROGRAMME_MANAGER)
                .body(parent == null ? "{}" : "{\"parentGoalId\": \"%s\"}".formatted(parent))
                .put("/goals/{id}/parent", goal)
                .then();
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString();
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
