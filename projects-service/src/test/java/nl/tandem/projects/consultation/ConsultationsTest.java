package nl.tandem.projects.consultation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.projects.testing.Api;
import org.junit.jupiter.api.Test;

/** Views of municipalities, and a plan that waits for them. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ConsultationsTest {

    private final Api api = new Api("r" + UUID.randomUUID());

    @Test
    void aPlanIsNotAchievedBeforeEveryViewCameIn() {
        String programme =
                api.post("/programmes", "{\"name\": \"2017\"}").extract().path("programmeId");
        String project =
                api.post("/projects", """
                {"programmeId": "%s", "name": "Verbeterplan"}""".formatted(programme)).extract().path("projectId");
        String plan = api.post("/projects/%s/efforts".formatted(project), "{\"description\": \"Plan\"}")
                .extract()
                .path("effortId");
        put(api.as(Roles.PROGRAMME_MANAGER), "A", """
                {"name": "Tafel A", "closesOn": "2017-03-01", "municipalities": ["0512", "0505"]}""").statusCode(200).body("waitingFor", contains("0505", "0512"));
        put(api.as(Roles.PROGRAMME_MANAGER), "A/efforts/" + plan, "").statusCode(200);
        put(api.as(Roles.PROGRAMME_MANAGER), "B/efforts/" + plan, "").statusCode(404);
        view("0505", "0512", "2017-02-01").statusCode(404);
        view("0505", "0505", "2999-02-01").statusCode(400);
        view("0505", "0505", "2017-02-01").statusCode(200).body("waitingFor", contains("0512"));
        achieved(plan).statusCode(409).body("detail", containsString("0512"));
        view("0512", "0512", "2017-02-20").statusCode(200).body("waitingFor", hasSize(0));
        achieved(plan).statusCode(200);
        api.as(Roles.BOARD).get("/consultations").then().body("items[0].views.municipality", contains("0505", "0512"));
    }

    private ValidatableResponse view(String caller, String municipality, String day) {
        return put(api.asMunicipality(caller), "A/views/" + municipality, """
                {"receivedOn": "%s", "words": "Akkoord"}""".formatted(day));
    }

    private ValidatableResponse achieved(String effort) {
        return api.as(Roles.PROGRAMME_MANAGER)
                .body("{\"status\": \"BEHAALD\"}")
                .put("/efforts/{id}/report", effort)
                .then();
    }

    private static ValidatableResponse put(RequestSpecification caller, String path, String body) {
        return caller.body(body).put("/consultations/" + path).then();
    }
}
