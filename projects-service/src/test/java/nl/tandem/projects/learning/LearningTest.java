package nl.tandem.projects.learning;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.Soon;
import nl.tandem.kit.testing.Superuser;
import nl.tandem.projects.testing.Api;
import nl.tandem.projects.testing.Assignments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Experiments with a result before they are taken over, and signals that become actions. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class LearningTest {

    private final Api api = new Api("r" + UUID.randomUUID());
    private final Assignments assignments = new Assignments(api);

    @BeforeEach
    void bodies() {
        Assignments.of(api);
    }

    @Test
    void anExperimentIsTakenOverWhenItIsDone() {
        String experiment =
                api.post("/experiments", """
                        {"name": "Huiskamer", "municipality": "0505", "hypothesis": "Minder crisis", "measuredBy": "CRISES"}""").statusCode(201).extract().path("experimentId");
        reuse(experiment, "0512").statusCode(409);
        progress(experiment, "{\"state\": \"DONE\"}").statusCode(400);
        progress(
                        experiment,
                        "{\"state\": \"DONE\", \"outcome\": \"CONFIRMED\", \"result\": \"Tien procent minder verblijf\"}")
                .statusCode(200);
        progress(experiment, "{\"state\": \"RUNNING\"}").statusCode(409);
        reuse(experiment, "0505").statusCode(400);
        reuse(experiment, "0512").statusCode(201).body("reusedBy", contains("0512"));
        api.post("/learning-sessions", """
                        {"heldOn": "2022-06-01", "kind": "leergroep", "subject": "Normaliseren", "learned": "Eerst vragen, dan doen"}""").statusCode(201);
        api.as(Roles.BOARD).get("/search?q=verblijf").then().body("items.kind", contains("EXPERIMENT"));
        api.as(Roles.BOARD).get("/search?q=vragen").then().body("items.kind", contains("SESSION"));
    }

    @Test
    void aSignalOfTheExpertTeamBecomesAnActionThatIsReported() {
        String project = assignments.draft();
        String signal = UUID.randomUUID().toString();
        String before = UUID.randomUUID().toString();
        say("cleared", """
                {"signalId": "%s", "clearedAt": "2026-07-05T08:00:00Z"}""".formatted(before));
        say("raised", raised(before, "0505"));
        say("raised", raised(signal, "0505"));
        Soon.holds(() -> api.as(Roles.PROGRAMME_MANAGER)
                .get("/indicator-signals")
                .then()
                .body("items", hasSize(2))
                .body("items.find { it.signalId == '%s' }.clearedAt".formatted(before), notNullValue()));
        String effort = api.post("/indicator-signals/%s/actions".formatted(signal), """
                        {"projectId": "%s", "description": "Gezinshuis werven", "dueOn": "2099-01-01"}""".formatted(project))
                .statusCode(201)
                .body("signalId", equalTo(signal))
                .extract()
                .path("effortId");
        api.as(Roles.PROGRAMME_MANAGER)
                .body("{\"status\": \"BEHAALD\"}")
                .put("/efforts/{id}/report", effort)
                .then()
                .statusCode(200);
        api.asMunicipality("0505")
                .get("/indicator-signals")
                .then()
                .body("items.find { it.signalId == '%s' }.status".formatted(signal), equalTo("BEHAALD"));
        api.asMunicipality("0512").get("/indicator-signals").then().body("items", hasSize(0));
        api.post("/indicator-signals/%s/actions".formatted(UUID.randomUUID()), """
                {"projectId": "%s", "description": "X"}""".formatted(project))
                .statusCode(404);
    }

    private static String raised(String signal, String municipality) {
        return """
                {"signalId": "%s", "ruleId": "%s", "indicatorCode": "EXPERT_WITHOUT_SUPPLY", "kind": "ABOVE", "municipality": "%s",
                 "period": "2026-Q2", "level": 2500, "owner": "programme-manager", "raisedAt": "2026-07-01T08:00:00Z"}""".formatted(signal, UUID.randomUUID(), municipality);
    }

    private void say(String what, String data) {
        Superuser.execute("""
                INSERT INTO outbox (region, topic, key, type, subject, appended_at, data)
                VALUES (?, 'jeugdhulp.monitoring.signals', 'k', 'nl.jeugdhulp.monitoring.indicator-signal.%s.v1', 's', now(), ?)
                """.formatted(what), api.region(), data);
    }

    private ValidatableResponse progress(String experiment, String progress) {
        return api.as(Roles.PROGRAMME_MANAGER)
                .body(progress)
                .put("/experiments/{id}/progress", experiment)
                .then();
    }

    private ValidatableResponse reuse(String experiment, String municipality) {
        return api.post("/experiments/%s/reuses".formatted(experiment), """
                {"municipality": "%s", "since": "2023-01-01"}""".formatted(municipality));
    }
}
