package nl.tandem.budget.planning;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import nl.tandem.budget.Api;
import nl.tandem.budget.financialdocument.DocumentApi;
import nl.tandem.budget.scheme.Golden;
import nl.tandem.kit.testing.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PlanningTest {

    private final Api controller = Api.controller("r" + UUID.randomUUID());

    @Test
    void thePlannerOf2017WithAllItsDays() {
        JsonNode golden = Golden.read("planning-control-2017");
        golden.get("milestones")
                .forEach(milestone ->
                        controller.post("/milestones", body(milestone)).statusCode(201));

        ValidatableResponse calendar =
                controller.get("/planning-calendar?year=2017").statusCode(200);

        calendar.body("milestones", hasSize(golden.get("milestones").size()))
                .body("milestones.printed", hasItems("2017-Q4", "2017-10..2017-11", "eerste AB 2018"))
                .body("terms.product", contains("Primaire begroting 2018"))
                .body(
                        "terms[0].days",
                        equalTo(golden.at("/computed/zienswijzetermijnDagen").asInt()))
                .body(
                        "terms[0].daysByLaw",
                        equalTo(golden.at("/computed/acht_weken").asInt()))
                .body("terms[0].enough", equalTo(true));
    }

    @Test
    void theSameDaysAreTooFewUnderTheNewLaw() {
        for (String day : List.of("2024-04-14", "2024-07-06")) {
            controller
                    .post("/milestones", """
                    {"year": 2024, "product": "Begroting 2025", "body": "AB", "step": "%s", "fromDay": "%s", "printed": "%s"}""".formatted(
                            day.equals("2024-04-14") ? "verzenden = start zienswijze" : "vaststellen", day, day))
                    .statusCode(201);
        }

        controller
                .get("/planning-calendar?year=2024")
                .body("terms[0].daysByLaw", equalTo(84))
                .body("terms[0].enough", equalTo(false));
        controller.post("/milestones", """
                {"year": 2024, "product": "p", "body": "AB", "step": "s", "untilDay": "2024-01-01", "printed": "x"}""").statusCode(400);
    }

    @Test
    void theLetterToTheCouncilsTellsWhatWasDecided() {
        String budget = new DocumentApi(controller).adopted(2018, 1);
        String meeting =
                controller.post("/meetings", """
                {"body": "GENERAL_BOARD", "heldOn": "2017-07-06", "title": "AB juli"}""").statusCode(201).extract().path("meetingId");
        controller.post("/meetings", """
                {"body": "GENERAL_BOARD", "heldOn": "2017-07-06", "title": "AB juli"}""").statusCode(409);

        String title = controller.get(budget).extract().path("title");
        controller
                .get("/meetings/" + meeting + "/letter")
                .statusCode(200)
                .contentType("text/html")
                .body(containsString(title + " - ADOPT: Besluit 2017-07-06"));
        controller.get("/meetings").body("totalItems", equalTo(1));
    }

    private static String body(JsonNode milestone) {
        String printed = milestone.get("datum").asText();
        String days = "";
        if (printed.matches("\\d{4}-\\d{2}-\\d{2}")) {
            days = ", \"fromDay\": \"%s\"".formatted(printed);
        } else if (printed.equals("2017-Q4")) {
            days = ", \"fromDay\": \"2017-10-01\", \"untilDay\": \"2017-12-31\"";
        }
        return """
                {"year": 2017, "product": "%s", "body": "%s", "step": "%s", "printed": "%s"%s}""".formatted(
                        milestone.get("product").asText(),
                        milestone.get("gremium").asText(),
                        milestone.get("stap").asText(),
                        printed,
                        days);
    }
}
