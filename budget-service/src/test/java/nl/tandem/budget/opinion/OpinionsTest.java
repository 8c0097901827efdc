package nl.tandem.budget.opinion;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.budget.Api;
import nl.tandem.budget.Given;
import nl.tandem.budget.financialdocument.DocumentApi;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.Superuser;
import nl.tandem.kit.time.DutchDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class OpinionsTest {

    private final String region = "r" + UUID.randomUUID();
    private final Api controller = Api.controller(region);
    private final DocumentApi documents = new DocumentApi(controller);

    @BeforeEach
    void twoMunicipalities() {
        Given.municipality(controller, "0505", "2015-01-01");
        Given.municipality(controller, "0512", "2015-01-01");
    }

    @Test
    void aCouncilSubmitsInTimeAndTheBoardReacts() {
        String budget = sentOn(LocalDate.now(DutchDate.ZONE).minusWeeks(11).toString());
        Api dordrecht = Api.municipality(region, "0505");

        dordrecht
                .post(budget + "/opinions", "{\"inPreparation\": true}")
                .statusCode(201)
                .body("state", equalTo("IN_PREPARATION"));
        dordrecht
                .post(budget + "/opinions", """
                {"stance": "WITH_REMARKS", "words": "Meer voorkant."}""")
                .statusCode(201)
                .body("state", equalTo("SUBMITTED"))
                .body("late", equalTo(false));
        dordrecht
                .post(budget + "/opinions", "{\"stance\": \"POSITIVE\"}")
                .statusCode(409)
                .body("type", equalTo("/problems/opinion-submitted"));
        dordrecht
                .post(budget + "/opinions", "{\"municipality\": \"0512\", \"stance\": \"POSITIVE\"}")
                .statusCode(400);
        react(budget, "0505").statusCode(201).body("state", equalTo("PROCESSED"));
        react(budget, "0512").statusCode(409).body("type", equalTo("/problems/nothing-to-react-to"));
        controller.get(budget + "/opinions").body("items.state", contains("PROCESSED", "ASKED"));
    }

    @Test
    void afterTheDeadlineAnOpinionIsRefusedAndTheControllerMarksItLate() {
        String budget = sentOn("2017-04-14");
        controller.get(budget + "/opinions").body("items.state", contains("NOT_SUBMITTED", "NOT_SUBMITTED"));

        Api.municipality(region, "0505")
                .post(budget + "/opinions", "{\"stance\": \"NEGATIVE\"}")
                .statusCode(409)
                .body("type", equalTo("/problems/opinion-too-late"))
                .body("detail", containsString("2017-06-09"));
        received(budget, "0505", "2017-06-10").statusCode(201).body("late", equalTo(true));
        received(budget, "0512", "2017-06-09").statusCode(201).body("late", equalTo(false));
        assertEquals(
                2,
                Superuser.texts("SELECT data FROM outbox WHERE region = ? AND type LIKE '%opinion%'", region)
                        .size());
    }

    @Test
    void whatDoesNotFitIsAnsweredAtOnce() {
        String budget = sentOn("2017-04-14");

        controller
                .post(budget + "/opinions", """
                {"municipality": "0505", "receivedOn": "2017-04-13"}""")
                .statusCode(400)
                .body("errors.location", containsInAnyOrder("/stance", "/receivedOn"));
        controller
                .post(budget + "/opinions", "{\"stance\": \"POSITIVE\"}")
                .statusCode(400)
                .body("errors.location", contains("/municipality"));
        received(budget, "0610", "2017-06-09").statusCode(404);
    }

    private String sentOn(String day) {
        String budget = documents.begun("PRIMARY_BUDGET", 2018, 1);
        documents.step(budget, "AGREE", "EXECUTIVE_BOARD", day).statusCode(201);
        documents.step(budget, "SEND", "ORGANISATION", day).statusCode(201);
        return budget;
    }

    private ValidatableResponse received(String budget, String municipality, String day) {
        return controller.post(budget + "/opinions", """
                {"municipality": "%s", "stance": "POSITIVE", "receivedOn": "%s"}""".formatted(municipality, day));
    }

    private ValidatableResponse react(String budget, String municipality) {
        return controller.post(budget + "/reactions", """
                {"municipality": "%s", "reaction": "PARTLY", "motivation": "Past in het kader."}""".formatted(municipality));
    }
}
