package nl.tandem.projects.evaluation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.projects.testing.Api;
import nl.tandem.projects.testing.Assignments;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The interim report with what is added and dropped, and the final evaluation with its four parts. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ProgrammeReportsTest {

    private final Api api = new Api("r" + UUID.randomUUID());
    private final Assignments assignments = new Assignments(api);
    private String programme = "";

    @BeforeEach
    void bodies() {
        Assignments.of(api);
        programme = id(api.created("/programmes", "{\"name\": \"Werk voor de Jeugd\"}"));
    }

    @Test
    void anInterimReportNeedsADecisionOnEveryProjectByABodyThatMay() {
        String keep = assignments.draft(programme, "Anders Zorgen");
        String drop = assignments.draft(programme, "Beweging naar nul");
        String report = plan("INTERIM", "2023-03-31");
        get(report).body("overdue", equalTo(true)).body("content.sections.part", contains("PROCESS", "REALISATION"));
        part(report, "PROCESS");
        part(report, "REALISATION");
        publish(report)
                .statusCode(409)
                .body("detail", containsString("a decision on Anders Zorgen, a decision on Beweging naar nul"));
        decide(Roles.PROGRAMME_MANAGER, report, keep, "KEEP", "PFO").statusCode(403);
        decide(Roles.BOARD, report, keep, "KEEP", "NMT").statusCode(409).body("type", containsString("wrong-body"));
        decide(Roles.BOARD, report, keep, "KEEP", "PFO").statusCode(201);
        decide(Roles.BOARD, report, drop, "DROP", "PFO").statusCode(201);
        decide(Roles.BOARD, report, null, "ADD", "PFO").statusCode(201);
        publish(report)
                .statusCode(201)
                .body("overdue", equalTo(false))
                .body("content.projects.verdict", contains("blijft", "vervalt", "komt erbij"));
        decide(Roles.BOARD, report, keep, "DROP", "PFO").statusCode(409);
        String page = api.as(Roles.BOARD)
                .accept("text/html")
                .get("/programme-reports/{id}/page", report)
                .asString();
        assertTrue(page.contains("komt erbij"), page);
    }

    @Test
    void aFinalEvaluationNeedsItsFourParts() {
        String report = plan("FINAL", "2099-12-31");
        part(report, "PROCESS");
        part(report, "REALISATION");
        publish(report).statusCode(409).body("detail", containsString("BENEFITS, FINANCE"));
        part(report, "BENEFITS");
        part(report, "FINANCE");
        publish(report).statusCode(201).body("content.title", equalTo("Eindevaluatie"));
    }

    private String plan(String kind, String dueOn) {
        return api.post("/programmes/%s/reports".formatted(programme), """
                        {"kind": "%s", "dueOn": "%s"}""".formatted(kind, dueOn))
                .statusCode(201)
                .extract()
                .path("reportId");
    }

    private ValidatableResponse get(String report) {
        return api.as(Roles.BOARD).get("/programme-reports/{id}", report).then().statusCode(200);
    }

    private void part(String report, String part) {
        api.as(Roles.PROGRAMME_MANAGER)
                .body("{\"words\": \"Naar wens.\"}")
                .put("/programme-reports/{id}/parts/{part}", report, part)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse decide(
            String role, String report, @Nullable String project, String verdict, String body) {
        return api.as(role)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("""
                        {%s, "verdict": "%s", "bodyCode": "%s", "motivation": "Zie notitie"}""".formatted(
                        project == null ? "\"name\": \"Nieuw project\"" : "\"projectId\": \"%s\"".formatted(project),
                        verdict,
                        body))
                .post("/programme-reports/{id}/decisions", report)
                .then();
    }

    private ValidatableResponse publish(String report) {
        return api.post("/programme-reports/%s/publication".formatted(report), "");
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
