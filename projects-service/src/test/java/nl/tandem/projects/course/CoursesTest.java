package nl.tandem.projects.course;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.Superuser;
import nl.tandem.projects.testing.Api;
import nl.tandem.projects.testing.Assignments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A project from draft to closed: every step by the proper body, and none by who may not decide. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class CoursesTest {

    private final Api api = new Api("r" + UUID.randomUUID());
    private final Assignments assignments = new Assignments(api);

    @BeforeEach
    void bodies() {
        Assignments.of(api);
    }

    @Test
    void anAssignmentIsAgreedOnByTheBoardWithAWholeTriangleAndNoOpenItem() {
        String project = assignments.draft();
        assignments
                .step(Roles.PROGRAMME_MANAGER, project, "SUBMIT", "PFO")
                .statusCode(409)
                .body("type", containsString("wrong-body"))
                .body("detail", containsString("NMT"));
        assignments.step(Roles.PROGRAMME_MANAGER, project, "SUBMIT", "NMT").statusCode(201);
        assignments
                .step(Roles.PROGRAMME_MANAGER, project, "AGREE", "PFO")
                .statusCode(403)
                .body("type", containsString("not-your-decision"));
        assignments
                .step(Roles.BOARD, project, "AGREE", "PFO")
                .statusCode(409)
                .body("detail", containsString("BOARD_CLIENT, OFFICIAL_CLIENT, CONTRACTOR, IAVDO I"));
        assignments.give(project, "BOARD_CLIENT", "NMT").statusCode(409).body("detail", containsString("PFO"));
        assignments.triangle(project);
        assignments
                .step(Roles.BOARD, project, "AGREE", "PFO")
                .statusCode(409)
                .body("type", containsString("assignment-incomplete"));
        assignments.checks(project);
        assignments.step(Roles.BOARD, project, "AGREE", "PFO").statusCode(201).body("state", equalTo("AGREED"));
        assignments
                .step(Roles.CONTRACT_MANAGER, project, "START", "NMT")
                .statusCode(409)
                .body("type", containsString("wrong-state"));
        assignments.step(Roles.CONTRACT_MANAGER, project, "ADOPT_PLAN", "PFO").statusCode(409);
        assignments.step(Roles.CONTRACT_MANAGER, project, "ADOPT_PLAN", "NMT").statusCode(201);
        assignments.step(Roles.CONTRACT_MANAGER, project, "START", "NMT").statusCode(201);
        assignments.step(Roles.BOARD, project, "SUSPEND", "PFO").statusCode(201);
        assignments.step(Roles.BOARD, project, "RESUME", "PFO").statusCode(201);
        assignments
                .step(Roles.BOARD, project, "CLOSE", "PFO")
                .statusCode(201)
                .body("state", equalTo("CLOSED"))
                .body("steps.step", contains("SUBMIT", "AGREE", "ADOPT_PLAN", "START", "SUSPEND", "RESUME", "CLOSE"));
        assertEquals(
                List.of("7"),
                Superuser.texts(
                        "SELECT count(*)::text FROM outbox WHERE region = ? AND type LIKE '%.project.step-taken.v1'",
                        api.region()));
    }

    @Test
    void anAssignmentThatIsNotInTheFixedFormatIsNotSubmitted() {
        String programme = api.created("/programmes", "{\"name\": \"P\"}");
        String project = api.created(
                "/projects",
                "{\"programmeId\": \"%s\", \"name\": \"Leeg\"}"
                        .formatted(programme.substring(programme.lastIndexOf('/') + 1)));
        assignments
                .step(Roles.PROGRAMME_MANAGER, project.substring(project.lastIndexOf('/') + 1), "SUBMIT", "NMT")
                .statusCode(409)
                .body("detail", containsString("desiredResult, intendedEffect, startDate, endDate"));
    }

    @Test
    void whatWasAgreedChangesByVersionAndGoesOnUnderAnotherName() {
        String project = assignments.running();
        change(project, "2022-12-31").statusCode(201).body("changes.version", contains(2));
        change(project, "2021-12-31").statusCode(400);
        change(project, "2024-12-31").statusCode(201).body("changes.version", contains(2, 3));
        String later = assignments.draft();
        succeed(project, later).statusCode(201).body("successors.projectId", contains(later));
        succeed(project, project).statusCode(409).body("type", containsString("succession-cycle"));
        succeed(later, project).statusCode(409);
        api.as(Roles.BOARD)
                .get("/projects/{id}/course", later)
                .then()
                .body("predecessors.projectId", contains(project));
        change(later, "2024-12-31").statusCode(409);
    }

    @Test
    void theOtherProfileHasOtherBodiesWithTheSameRights() {
        api.as(Roles.CONTRACT_MANAGER)
                .body("{\"profile\": \"COVENANT\"}")
                .put("/governance-profile")
                .then()
                .statusCode(200)
                .body("items.code", contains("BELEIDSTEAM", "RBO", "RBO_SMAL", "REGIETEAM", "SUBREGIO"));
        String project = assignments.draft();
        assignments.give(project, "BOARD_CLIENT", "PFO").statusCode(409);
        assignments.give(project, "BOARD_CLIENT", "RBO").statusCode(200);
        api.as(Roles.CONTRACT_MANAGER)
                .body("{\"code\": \"OVERLEG\", \"name\": \"Nieuw overleg\", \"rights\": [\"GIVES_BOARD_CLIENT\"]}")
                .put("/bodies")
                .then()
                .statusCode(200);
        assignments.give(project, "BOARD_CLIENT", "OVERLEG").statusCode(200);
    }

    private ValidatableResponse change(String project, String endDate) {
        return api.as(Roles.CONTRACT_MANAGER)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("""
                        {"changedOn": "2022-10-01", "description": "Naar het toekomstscenario", "reason": "Landelijk beleid",
                         "bodyCode": "PFO", "endDate": "%s"}""".formatted(endDate))
                .post("/projects/{id}/scope-changes", project)
                .then();
    }

    private ValidatableResponse succeed(String project, String successor) {
        return api.post(
                "/projects/%s/successors".formatted(project),
                "{\"successorId\": \"%s\", \"since\": \"2023-01-01\"}".formatted(successor));
    }
}
