package nl.tandem.projects.organisationmodel;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.projects.testing.Api;
import org.junit.jupiter.api.Test;

/** Models side by side: a score sheet and one owner for each task. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class OrganisationModelsTest {

    private final Api api = new Api("r" + UUID.randomUUID());

    @Test
    void everyModelSaysWhatIsNotJudgedAndWhatNobodyDoes() {
        put("/models/A", "{\"name\": \"Lokaal\"}").statusCode(200);
        put("/models/B", "{\"name\": \"Regionaal\"}").statusCode(200);
        put("/tasks/T1", "{\"name\": \"Inkoop\"}").statusCode(200);
        put("/tasks/T2", "{\"name\": \"Controle\"}").statusCode(200);
        put("/models/A/scores/SIMPLICITY", "{\"score\": 4, \"motivation\": \"Kort\"}")
                .statusCode(200);
        put("/models/A/scores/SIMPLICITY", "{\"score\": 6, \"motivation\": \"\"}")
                .statusCode(400)
                .body("errors", hasSize(2));
        put("/models/A/tasks/T1", "{\"owner\": \"gemeente\"}").statusCode(200);
        put("/models/A/tasks/T1", "{\"owner\": \"serviceorganisatie\"}")
                .statusCode(200)
                .body("tasks.owner", contains("serviceorganisatie"))
                .body("tasksWithoutOwner", contains("T2"))
                .body("scores.score", contains(4))
                .body("notJudged", hasSize(4));
        put("/models/A/tasks/T9", "{\"owner\": \"x\"}").statusCode(404);
        put("/models/Z/tasks/T1", "{\"owner\": \"x\"}").statusCode(404);
        api.as(Roles.MUNICIPALITY)
                .get("/models")
                .then()
                .body("items.code", contains("A", "B"))
                .body("items[1].tasksWithoutOwner", contains("T1", "T2"));
    }

    private ValidatableResponse put(String path, String body) {
        return api.as(Roles.PROGRAMME_MANAGER).body(body).put(path).then();
    }
}
