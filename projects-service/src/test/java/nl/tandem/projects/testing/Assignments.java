package nl.tandem.projects.testing;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import nl.tandem.kit.identity.Roles;

/** Projects on their way, as their bodies decide. */
public record Assignments(Api api) {

    public static Assignments of(Api api) {
        api.as(Roles.BOARD)
                .body("{\"profile\": \"JOINT_ARRANGEMENT\"}")
                .put("/governance-profile")
                .then()
                .statusCode(200);
        return new Assignments(api);
    }

    /** A draft in the fixed format. */
    public String draft() {
        String programme = api.created("/programmes", "{\"name\": \"Werk voor de Jeugd\"}");
        return draft(programme.substring(programme.lastIndexOf('/') + 1), "Anders Zorgen");
    }

    public String draft(String programmeId, String name) {
        String project = api.created("/projects", """
                {"programmeId": "%s", "name": "%s", "desiredResult": "Minder verblijf", "intendedEffect": "Kinderen thuis",
                 "startDate": "2022-01-01", "endDate": "2023-12-31"}""".formatted(programmeId, name));
        return project.substring(project.lastIndexOf('/') + 1);
    }

    public void triangle(String project) {
        give(project, "BOARD_CLIENT", "PFO").statusCode(200);
        give(project, "OFFICIAL_CLIENT", "NMT").statusCode(200);
        give(project, "CONTRACTOR", "AOJ").statusCode(200);
    }

    public ValidatableResponse give(String project, String role, String body) {
        return api.as(Roles.PROGRAMME_MANAGER)
                .body("{\"bodyCode\": \"%s\", \"holder\": \"portefeuillehouder\"}".formatted(body))
                .put("/projects/{id}/triangle/{role}", project, role)
                .then();
    }

    public void checks(String project) {
        for (String list : List.of("IAVDO", "WCVUG")) {
            for (String letter : list.split("", -1)) {
                if (letter.isEmpty()) {
                    continue;
                }
                api.as(Roles.PROGRAMME_MANAGER)
                        .body("{\"remark\": \"In orde\"}")
                        .put("/projects/{id}/checks/{list}/{letter}", project, list, letter)
                        .then()
                        .statusCode(200);
            }
        }
    }

    public ValidatableResponse step(String role, String project, String step, String body) {
        return api.as(role)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("""
                        {"step": "%s", "bodyCode": "%s", "takenOn": "2022-02-01", "decision": "Conform voorstel"}""".formatted(step, body))
                .post("/projects/{id}/steps", project)
                .then();
    }

    /** Agreed on, planned and started. */
    public String running() {
        String project = draft();
        triangle(project);
        checks(project);
        step(Roles.PROGRAMME_MANAGER, project, "SUBMIT", "NMT").statusCode(201);
        step(Roles.BOARD, project, "AGREE", "PFO").statusCode(201);
        step(Roles.CONTRACT_MANAGER, project, "ADOPT_PLAN", "NMT").statusCode(201);
        step(Roles.CONTRACT_MANAGER, project, "START", "NMT").statusCode(201);
        return project;
    }
}
