package nl.tandem.budget.ledger;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tandem.budget.Api;
import nl.tandem.budget.Given;
import nl.tandem.kit.event.EventHandler;
import nl.tandem.kit.event.ReceivedEvent;
import nl.tandem.kit.identity.ActingFor;
import nl.tandem.kit.identity.Tenant;
import nl.tandem.kit.testing.RealServers;
import org.junit.jupiter.api.Test;

/** Cost that no line brings, and cost that moves. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class LedgerEntriesTest {

    private final String region = "r" + UUID.randomUUID();
    private final Api controller = Api.controller(region);

    @Inject
    ClientMovedEvents moved;

    @Inject
    PersonalBudgetEvents personalBudgets;

    @Inject
    TrajectoryEvents trajectories;

    @Test
    void aLumpSumIsDividedByTheKeyToTheCentAndPostsOnce() {
        String key = Given.key(controller, "0482", 1, "0505", 1, "0512", 1);
        String request = """
                {"kind": "LUMP_SUM", "reference": "lumpsum-2026-03", "description": "Veilig Thuis", "category": "48",
                 "careMonth": "2026-03-01", "amountCents": 100, "distributionKeyId": "%s"}""".formatted(key);

        controller
                .post("/postings", request)
                .statusCode(201)
                .body("items.amountCents", containsInAnyOrder(34, 33, 33))
                .body("items.kind", everyItem(equalTo("LUMP_SUM")));
        controller.post("/postings", request).statusCode(409).body("type", equalTo("/problems/entry-exists"));
        controller.get("/realised-costs?careYear=2026").body("regionTotalCents", equalTo(100));
    }

    @Test
    void aCorrectionIsAnEntryWithItsParts() {
        controller.post("/postings", """
                {"kind": "CORRECTION", "reference": "c-1", "description": "Dubbel", "category": "45", "careMonth": "2026-03-01",
                 "parts": [{"municipality": "0505", "amountCents": -250}]}""").statusCode(201).body("items[0].late", equalTo(false));

        controller.get("/realised-costs?careYear=2026").body("regionTotalCents", equalTo(-250));
    }

    @Test
    void whatDoesNotFitIsAnsweredAtOnceAndNothingIsBooked() {
        controller
                .post("/postings", """
                {"kind": "PERSONAL_BUDGET", "reference": "c-1", "description": "x", "category": "45", "careMonth": "2026-03-02"}""")
                .statusCode(400)
                .body("errors.location", containsInAnyOrder("/kind", "/careMonth", "/parts"));
        controller.get("/postings").body("totalItems", equalTo(0));
    }

    @Test
    void aClosedMonthTakesNothing() {
        controller.post("/closed-months", "{\"month\": \"2026-01-01\"}").statusCode(201);
        controller.get("/closed-months").body("items.month", contains("2026-01-01"));

        entryBookedOn("2026-01-31").statusCode(409).body("type", equalTo("/problems/booking-month-closed"));
        entryBookedOn("2126-01-31").statusCode(400);
        entryBookedOn("2026-02-01").statusCode(201).body("items[0].bookedOn", equalTo("2026-02-01"));
        controller.post("/closed-months", "{\"month\": \"2126-01-01\"}").statusCode(400);
    }

    @Test
    void personalBudgetsAndTrajectoriesArePostedFromWhatIsHeard() {
        hear(personalBudgets, new PersonalBudgetEvents.Spent("e1", "0505", LocalDate.of(2026, 1, 1), "45", 1_250_000L));
        hear(personalBudgets, new PersonalBudgetEvents.Spent("e1", "0505", LocalDate.of(2026, 1, 1), "45", 1_250_000L));
        hear(trajectories, new TrajectoryEvents.Paid("t1", "0505", 300L, 300L, LocalDate.of(2026, 2, 3)));
        hear(trajectories, new TrajectoryEvents.Paid("t1", "0505", 700L, 1_000L, LocalDate.of(2026, 4, 3)));

        controller.get("/realised-costs?careYear=2026").body("regionTotalCents", equalTo(1_251_000));
        controller.get("/postings").body("items.kind", contains("PERSONAL_BUDGET", "TRAJECTORY", "TRAJECTORY"));
    }

    @Test
    void costOfAYouthWhoMovedGoesToTheNewMunicipalityWhateverComesFirst() {
        ApprovedLines.handle(region, ApprovedLines.chunk("0505", ApprovedLines.line("march", 2026, 700)));
        hear(moved, new ResidenceMove("m1", "0505", "0512", "allocation-1", LocalDate.of(2026, 3, 1)));
        hear(moved, new ResidenceMove("m1", "0505", "0512", "allocation-1", LocalDate.of(2026, 3, 1)));
        ApprovedLines.handle(region, ApprovedLines.chunk("0505", ApprovedLines.line("later", 2026, 50)));
        ApprovedLines.handle(region, ApprovedLines.chunk("0505", ApprovedLines.line("credit", 2026, -50)));

        controller
                .get("/realised-costs?careYear=2026")
                .body("items.municipality", contains("0505", "0512"))
                .body("items.realisedCents", contains(0, 700))
                .body("regionTotalCents", equalTo(700));
        controller
                .get("/mutual-settlements?careYear=2026")
                .body(
                        "items",
                        equalTo(List.of(
                                Map.of("fromMunicipality", "0505", "toMunicipality", "0512", "amountCents", 700))));
        controller.get("/postings?municipality=0512").body("items[0].lineId", equalTo("march"));
    }

    @Test
    void careBeforeTheMoveStays() {
        hear(moved, new ResidenceMove("m1", "0505", "0512", "allocation-1", LocalDate.of(2026, 4, 1)));
        ApprovedLines.post(region, "0505", 2026, 700);

        controller.get("/realised-costs?careYear=2026").body("items.municipality", contains("0505"));
    }

    @Test
    void useOfYearsBeforeTheLedgerIsRecordedOnce() {
        String use = """
                {"year": 2019, "source": "Jaarverslag", "counts": [{"municipality": "0505", "youths": 10},
                 {"municipality": "0512", "youths": 30}]}""";
        controller.post("/use-counts", use).statusCode(201);
        controller.post("/use-counts", use).statusCode(409);
        ApprovedLines.post(region, "0505", 2020, 1_000);

        Given.settle(controller, 2020, Given.scheme(controller, "{\"type\": \"PREVIOUS_YEAR\"}"))
                .statusCode(201)
                .body("contributions.contributionCents", contains(250, 750));
    }

    @Test
    void useInTheLedgerCountsEachYouthOnce() {
        ApprovedLines.post(region, "0505", 2019, 10);
        ApprovedLines.post(region, "0505", 2019, 10);
        ApprovedLines.post(region, "0512", 2019, 10);
        ApprovedLines.post(region, "0505", 2020, 1_000);

        Given.settle(controller, 2020, Given.scheme(controller, "{\"type\": \"PREVIOUS_YEAR\"}"))
                .statusCode(201)
                .body("contributions.contributionCents", contains(500, 500));
    }

    private ValidatableResponse entryBookedOn(String day) {
        return controller.post("/postings", """
                {"kind": "CORRECTION", "reference": "r-%s", "description": "x", "category": "45", "careMonth": "2026-01-01",
                 "bookedOn": "%s", "parts": [{"municipality": "0505", "amountCents": 1}]}""".formatted(day, day));
    }

    private <T> void hear(EventHandler<T> handler, T data) {
        ActingFor.tenant(
                Tenant.ofRegion(region),
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> handler.handle(new ReceivedEvent<>(
                                UUID.randomUUID().toString(), handler.eventType(), region, OffsetDateTime.MIN, data))));
    }
}
