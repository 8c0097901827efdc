package nl.tandem.projects.planner;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.projects.testing.Api;
import nl.tandem.projects.testing.Assignments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Meetings with their papers and conflicts, duties, local plans and the roadmap. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PlannerTest {

    private final Api api = new Api("r" + UUID.randomUUID());
    private final Assignments assignments = new Assignments(api);

    @BeforeEach
    void bodies() {
        Assignments.of(api);
    }

    @Test
    void whatIsStrategicGoesToOneBodyAndWhatIsTacticalToAnother() {
        String board = meeting("AB", "2099-06-01T10:00:00+02:00", "2099-06-01T12:00:00+02:00");
        String officials = meeting("NMT", "2099-06-01T11:00:00+02:00", "2099-06-01T13:00:00+02:00");
        item(board, "TACTICAL").statusCode(409).body("detail", containsString("NMT"));
        item(board, "STRATEGIC").statusCode(201).body("papersDue", equalTo("2099-05-18"));
        item(officials, "STRATEGIC").statusCode(409).body("detail", containsString("AB"));
        item(officials, "TACTICAL").statusCode(201);
        item(officials, "FOR_INFORMATION").statusCode(201);
        api.as(Roles.MUNICIPALITY)
                .get("/meetings/conflicts")
                .then()
                .body("items.kind", contains("OVERLAP"))
                .body("items.detail", contains("NMT meets while AB does"));
        String calendar = api.as(Roles.BOARD)
                .accept("text/calendar")
                .get("/meetings/calendar")
                .asString();
        assertTrue(calendar.contains("DTSTART:20990601T080000Z\r\n"), calendar);
        assertTrue(calendar.contains("SUMMARY:AB\r\n"), calendar);
        assertTrue(calendar.lines().allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75), calendar);
    }

    @Test
    void decisionsAreTakenOnceAndNotBeforeTheMeeting() {
        String later = meeting("AB", "2099-06-01T10:00:00+02:00", "2099-06-01T12:00:00+02:00");
        String item = item(later, "STRATEGIC").extract().path("agenda[0].itemId");
        decide(later, item).statusCode(409).body("type", containsString("meeting-not-held"));
        String held = meeting("AB", "2022-06-01T10:00:00+02:00", "2022-06-01T12:00:00+02:00");
        String late = item(held, "STRATEGIC").extract().path("agenda[0].itemId");
        decide(held, late).statusCode(200).body("agenda[0].decision", equalTo("Conform"));
        decide(held, late).statusCode(409);
        api.as(Roles.BOARD).get("/search?q=conform").then().body("items.kind", contains("AGENDA_ITEM"));
        api.as(Roles.BOARD)
                .get("/meetings/conflicts?from=2022-01-01")
                .then()
                .body("items.kind", hasItem("PAPERS_LATE"));
        api.post("/meetings", """
                        {"bodyCode": "XX", "startsAt": "2099-06-01T10:00:00Z", "endsAt": "2099-06-01T09:00:00Z", "place": "Dordrecht",
                         "papersDaysBefore": 14}""").statusCode(400).body("errors.location", containsInAnyOrder("/bodyCode", "/endsAt"));
    }

    @Test
    void reportsAreDueAgainAndAgain() {
        String duty = api.post("/report-duties", """
                        {"name": "Voortgang expertteam", "recipient": "Opdrachtgevers", "everyMonths": 2, "firstDue": "2022-02-28"}""")
                .statusCode(201)
                .body("overdue", equalTo(true))
                .extract()
                .path("dutyId");
        api.post("/report-duties/%s/deliveries".formatted(duty), "")
                .statusCode(201)
                .body("nextDue", equalTo("2022-04-28"));
    }

    @Test
    void aMunicipalitySpeaksForItsOwnPlanAndTheRoadmapShowsWhatIsDueInAQuarter() {
        String path = api.created("/programmes", "{\"name\": \"Programma 2018\"}");
        String programme = path.substring(path.lastIndexOf('/') + 1);
        plan("0505", programme, "0505").statusCode(200).body("items[0].overdue", equalTo(true));
        plan("0505", programme, "0512").statusCode(404);
        plan("0512", programme, "0512").statusCode(200);
        api.asMunicipality("0505")
                .get("/programmes/{id}/local-plans", programme)
                .then()
                .body("items.municipality", contains("0505"));
        String project = assignments.draft(programme, "Anders Zorgen");
        api.post("/projects/%s/efforts".formatted(project), "{\"description\": \"Team\", \"dueOn\": \"2022-05-15\"}")
                .statusCode(201);
        api.as(Roles.BOARD)
                .get("/programmes/{id}/roadmap", programme)
                .then()
                .body("items.quarter", contains("2022-Q1", "2022-Q2", "2023-Q4"))
                .body("items[1].items[0].what", equalTo("Team"));
    }

    private ValidatableResponse plan(String as, String programme, String municipality) {
        return api.asMunicipality(as)
                .body("{\"status\": \"DRAFT\", \"dueOn\": \"2018-06-30\", \"remark\": \"Bijeenkomst in Q1\"}")
                .put("/programmes/{id}/local-plans/{municipality}", programme, municipality)
                .then();
    }

    private String meeting(String body, String startsAt, String endsAt) {
        return api.post("/meetings", """
                        {"bodyCode": "%s", "startsAt": "%s", "endsAt": "%s", "place": "Dordrecht, zaal 1; verdieping 2",
                         "papersDaysBefore": 14}""".formatted(body, startsAt, endsAt))
                .statusCode(201)
                .extract()
                .path("meetingId");
    }

    private ValidatableResponse item(String meeting, String level) {
        return api.post("/meetings/%s/agenda".formatted(meeting), """
                {"level": "%s", "subject": "Meerjarenkader en de vraag hoe wij de middelen over de gemeenten verdelen"}""".formatted(level));
    }

    private ValidatableResponse decide(String meeting, String item) {
        return api.as(Roles.BOARD)
                .body("{\"decision\": \"Conform\"}")
                .put("/meetings/{id}/agenda/{item}/decision", meeting, item)
                .then();
    }
}
