package nl.tandem.monitoring.goal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.Soon;
import nl.tandem.kit.testing.Token;
import nl.tandem.monitoring.testing.Declared;
import org.junit.jupiter.api.Test;

/** Goals over HTTP, with figures that were measured. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class GoalsTest {

    private final String region = "r" + UUID.randomUUID();

    @Test
    void theEleventhGoalOfAYearIsRefusedUntilOneIsWithdrawn() {
        String first = "";
        for (int goal = 1; goal <= 10; goal++) {
            first = set("""
                    {"year": 2026, "name": "Doel %d", "description": "Minder uitval",
                     "indicators": [{"indicatorCode": "DROPOUT"}]}""".formatted(goal))
                    .statusCode(201)
                    .body("indicators[0].light", equalTo("NONE"))
                    .extract()
                    .path("goalId");
        }
        String eleventh = """
                {"year": 2026, "name": "Doel 11", "description": "Nog een",
                 "indicators": [{"indicatorCode": "CRISES"}]}""";
        set(eleventh).statusCode(409).body("type", containsString("ten-goals"));
        set(eleventh.replace("2026", "2027")).statusCode(201);
        manager().delete("/goals/{id}", first).then().statusCode(204);
        manager().delete("/goals/{id}", first).then().statusCode(409);
        set(eleventh).statusCode(201);
        manager().get("/goals?year=2026").then().statusCode(200).body("items", hasSize(11));
    }

    @Test
    void aGoalShowsWhereItStartedShouldBeAndIs() {
        Declared declared = new Declared(region);
        declared.approved("0505", Declared.Line.of("anna", 2025, 4, 1_000), Declared.Line.of("bo", 2025, 4, 1_000));
        declared.approved("0505", Declared.Line.of("anna", 2026, 4, 1_900));
        manager()
                .body("{\"code\": \"5.2\", \"kind\": \"ACTION_LINE\", \"name\": \"Normaliseren\"}")
                .put("/themes")
                .then()
                .statusCode(200);
        set("""
                {"year": 2026, "theme": "5.2", "name": "Lagere kosten", "description": "Minder dure zorg", "indicators": [
                  {"indicatorCode": "CARE_COST", "baselinePeriod": "2025", "targetValue": 1900},
                  {"indicatorCode": "CARE_COST", "municipality": "0505", "baselineValue": 1800, "targetValue": 1700},
                  {"indicatorCode": "COST_PER_YOUTH", "baselinePeriod": "2024"}]}""").statusCode(201);
        Soon.holds(() -> manager()
                .get("/goals?year=2026")
                .then()
                .statusCode(200)
                .body("items[0].indicators.value", contains(1900, 1900, 1900))
                .body("items[0].indicators.baselineValue", contains(2000, 1800, null))
                .body("items[0].indicators[0].indexTenths", equalTo(950))
                .body("items[0].indicators.light", contains("GREEN", "RED", "NONE")));
    }

    @Test
    void whatDoesNotFitIsNamedAllAtOnce() {
        set("""
                {"year": 2026, "theme": "9.9", "name": "x", "description": "y", "indicators": [
                  {"indicatorCode": "CRISES"}, {"indicatorCode": "CRISES"}]}""").statusCode(400).body("errors.location", containsInAnyOrder("/theme", "/indicators/1"));
        set("{\"year\": 1999, \"name\": \"\", \"description\": \"y\", \"indicators\": []}")
                .statusCode(400);
    }

    private ValidatableResponse set(String goal) {
        return manager()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(goal)
                .post("/goals")
                .then();
    }

    private RequestSpecification manager() {
        return given().basePath("/monitoring/v1")
                .auth()
                .oauth2(Token.of(region, Roles.PROGRAMME_MANAGER).sign())
                .contentType("application/json");
    }
}
