package nl.tandem.contracting.deadline;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.Api;
import nl.tandem.contracting.AtOnce;
import nl.tandem.contracting.BehindTheScenes;
import nl.tandem.contracting.ijw.MessageType;
import nl.tandem.contracting.message.MessageReceived;
import nl.tandem.contracting.message.MessagesAnswered;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.identity.ActingFor;
import nl.tandem.kit.identity.Tenant;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.time.DutchDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a message to what has to be done about it, and what becomes of that. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class WorkItemsTest {

    private static final String DORDRECHT = "0505";
    private static final String PROVIDER = "12345678";
    private static final Instant WEDNESDAY_BEFORE_CHRISTMAS = Instant.parse("2099-12-23T12:00:00Z");

    @Inject
    WorkItems workItems;

    @Inject
    RequestDeadlines requests;

    @Inject
    FindOverdue findOverdue;

    @Inject
    Database database;

    @Inject
    Event<MessageReceived> received;

    @Inject
    Event<MessagesAnswered> answered;

    @Inject
    InstantSource clock;

    private final Api region = new Api();
    private final UUID messageId = UUID.randomUUID();

    @Test
    void aDeclarationIsToBeAnsweredInTenWorkingDaysUntilItIs() {
        receive(MessageType.JW323);

        list("").body("totalItems", equalTo(1))
                .body("items[0].kind", equalTo("DECLARATION_ANSWER"))
                .body("items[0].subjectKind", equalTo("MESSAGE"))
                .body("items[0].subjectId", equalTo(messageId.toString()))
                .body("items[0].responsible", equalTo("MUNICIPALITY"))
                .body("items[0].dueDate", equalTo("2100-01-08"))
                .body("items[0].state", equalTo("OPEN"))
                .body("items[0].doneAt", nullValue());

        answer(MessageType.JW325);

        list("").body("items[0].state", equalTo("DONE"))
                .body("items[0].doneAt", notNullValue())
                .body("items[0].overdueAt", nullValue());
        assertEquals(List.of(), overdueEvents());
    }

    @ParameterizedTest
    @CsvSource({"JW301, JW302", "JW319, JW320"})
    void whatWasSentToAProviderAsksForAReturnMessageUntilItComesIn(MessageType sent, MessageType receipt) {
        receive(sent);

        list("").body("items.kind", contains("RETURN_MESSAGE"))
                .body("items[0].responsible", equalTo("PROVIDER"))
                .body("items[0].dueDate", equalTo("2099-12-29"));

        ActingFor.tenant(
                new Tenant(region.region(), Tenant.ALL, PROVIDER),
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    received.fire(message(UUID.randomUUID(), receipt));
                    answered.fire(new MessagesAnswered(receipt, List.of(messageId)));
                }));

        list("").body("items.subjectId", contains(messageId.toString())).body("items.state", contains("DONE"));
    }

    @ParameterizedTest
    @CsvSource({"JW305, JW306", "JW307, JW308", "JW315, JW316", "JW317, JW318"})
    void aMessageOfAProviderAsksItsMunicipalityForAReturnMessage(MessageType sent, MessageType receipt) {
        receive(sent);
        list("?kind=RETURN_MESSAGE")
                .body("items.responsible", contains("MUNICIPALITY"))
                .body("items.dueDate", contains("2099-12-29"));

        answer(receipt);

        list("?kind=RETURN_MESSAGE").body("items.state", contains("DONE"));
    }

    @Test
    void whatIsNotTheReturnMessageLeavesItDue() {
        receive(MessageType.JW315);

        answer(MessageType.JW319);

        list("?state=OPEN").body("totalItems", equalTo(2));
    }

    @Test
    void aRequestUnderInvestigationHasEightWeeksFromItsDagtekening() {
        receive(MessageType.JW315);
        list("").body("items.kind", contains("RETURN_MESSAGE", "ANSWER_TO_REQUEST_FOR_ALLOCATION"));

        inTransaction(() -> {
            requests.underInvestigation(messageId, DORDRECHT, PROVIDER, LocalDate.parse("2099-12-22"));
            requests.answered(messageId);
        });

        list("?state=OPEN")
                .body("items.kind", contains("RETURN_MESSAGE", "FINAL_ANSWER_AFTER_INVESTIGATION"))
                .body("items[1].dueDate", equalTo("2100-02-16"));
        inTransaction(() -> requests.decided(messageId));
        list("?state=OPEN").body("items.kind", contains("RETURN_MESSAGE"));
    }

    @Test
    void aRequestThatIsRefusedAsAMessageAsksForNothing() {
        receive(MessageType.JW317);
        list("").body("items.kind", contains("RETURN_MESSAGE", "ANSWER_TO_REQUEST_FOR_CHANGE"));

        inTransaction(() -> requests.refused(messageId));

        list("?state=DONE").body("totalItems", equalTo(2));
    }

    @Test
    void ofResidenceThereAreFourteenDays() {
        receive(MessageType.JW315);

        inTransaction(() ->
                requests.residenceUnderInvestigation(messageId, DORDRECHT, PROVIDER, LocalDate.parse("2099-12-23")));

        list("?kind=REFUSAL_ON_RESIDENCE").body("items.dueDate", contains("2100-01-06"));
    }

    @Test
    void openingAndClosingTwiceIsTheSameAsOnce() {
        open(messageId, LocalDate.parse("2099-01-01"));
        open(messageId, LocalDate.parse("2099-01-01"));
        list("").body("items.dueDate", contains("2099-01-31"));

        close(messageId);
        String doneAt = list("").extract().path("items[0].doneAt");
        close(messageId);
        open(messageId, LocalDate.parse("2099-01-01"));

        list("").body("items.doneAt", contains(doneAt)).body("items.state", contains("DONE"));
        close(UUID.randomUUID());
    }

    @Test
    void whatCountsFromAnotherDayIsAnotherTerm() {
        open(messageId, LocalDate.parse("2099-01-01"));
        close(messageId);

        open(messageId, LocalDate.parse("2099-06-01"));

        list("").body("items.countsFrom", contains("2099-01-01", "2099-06-01"))
                .body("items.state", contains("DONE", "OPEN"));
    }

    @Test
    void aTermBelongsToTheTransactionOfWhatStartsIt() {
        assertThrows(
                TransactionalException.class,
                () -> workItems.open(Term.PAYMENT, Subject.message(messageId), parties(), daysAgo(1)));
        assertThrows(
                IllegalStateException.class,
                () -> inTransaction(() -> {
                    received.fire(message(MessageType.JW323));
                    throw new IllegalStateException("rolled back");
                }));
        list("").body("totalItems", equalTo(0));
    }

    @Test
    void whatIsTooLateBecomesOverdueOnceHoweverOftenAndByHowManyItIsLookedFor() {
        for (int i = 0; i < 250; i++) {
            open(UUID.randomUUID(), daysAgo(31));
        }
        open(messageId, daysAgo(30));

        AtOnce.each(List.of(1, 2, 3), ignored -> {
            findOverdue.everyRegion();
            return ignored;
        });
        findOverdue.everyRegion();

        assertEquals(250, overdueEvents().size());
        assertEquals(250, overdueEvents().stream().distinct().count());
        list("?state=OVERDUE").body("totalItems", equalTo(250)).body("items[0].overdueAt", notNullValue());
        list("?state=OPEN").body("items.subjectId", contains(messageId.toString()));
    }

    @Test
    void whoeverDoesNotHoldTheLockLeavesItToTheOneWhoDoes() {
        open(messageId, daysAgo(31));

        inTransaction(() -> {
            database.lock("overdue work items in " + region.region());
            findOverdue.everyRegion();
        });
        assertEquals(List.of(), overdueEvents());
        findOverdue.everyRegion();

        assertEquals(1, overdueEvents().size());
    }

    @Test
    void whatIsDoneTooLateIsToldTooWhenNobodyLookedInTheMeantime() {
        open(messageId, daysAgo(31));

        close(messageId);
        findOverdue.everyRegion();

        assertEquals(1, overdueEvents().size());
        list("").body("items.state", contains("DONE")).body("items[0].overdueAt", notNullValue());
    }

    @Test
    void whatWasFoundTooLateIsNotToldAgainWhenItIsDone() {
        open(messageId, daysAgo(31));
        findOverdue.everyRegion();

        close(messageId);

        assertEquals(1, overdueEvents().size());
        list("").body("items.state", contains("DONE")).body("items[0].overdueAt", notNullValue());
    }

    @Test
    void theSoonestDueComesFirstAndFiltersChoose() {
        open(messageId, LocalDate.parse("2099-03-01"));
        UUID sooner = UUID.randomUUID();
        open(sooner, LocalDate.parse("2099-02-01"));
        inTransaction(() -> workItems.open(
                Term.DECLARATION_ANSWER,
                Subject.message(messageId),
                new Parties("0512", "87654321", Responsible.REGION),
                LocalDate.parse("2098-01-01")));

        list("?kind=PAYMENT").body("items.subjectId", contains(sooner.toString(), messageId.toString()));
        list("?kind=PAYMENT&pageSize=1&page=2").body("items.subjectId", contains(messageId.toString()));
        list("?municipality=0512").body("items.responsible", contains("REGION"));
        list("?providerCode=87654321").body("items.kind", contains("DECLARATION_ANSWER"));
        list("?responsible=REGION").body("totalItems", equalTo(3));
        list("?responsible=PROVIDER").body("totalItems", equalTo(0));
        list("?state=OVERDUE").body("totalItems", equalTo(0));
        region.as(region.contractManager())
                .get("/work-items?state=LATE&kind=SOON&responsible=NOBODY")
                .then()
                .statusCode(400)
                .body("errors.location", containsInAnyOrder("state", "kind", "responsible"));
    }

    @Test
    void onlyTheTwoPartiesAndTheirRegionSeeAWorkItem() {
        receive(MessageType.JW323);

        for (String theirs : List.of(
                region.municipality(DORDRECHT),
                region.provider(PROVIDER),
                region.contractManager(),
                region.operator())) {
            region.as(theirs).get("/work-items").then().statusCode(200).body("totalItems", equalTo(1));
        }
        for (String stranger :
                List.of(region.municipality("0512"), region.provider("87654321"), new Api().contractManager())) {
            region.as(stranger).get("/work-items").then().statusCode(200).body("totalItems", equalTo(0));
        }
        region.as(region.board()).get("/work-items").then().statusCode(403);
    }

    @Test
    void theApiSaysWhatEachTermIs() {
        String description =
                region.as(region.operator()).get("/openapi?format=json").path("components.schemas.Term.description");

        assertEquals(TermSources.ALL, description);
    }

    private void receive(MessageType type) {
        inTransaction(() -> received.fire(message(type)));
    }

    private void answer(MessageType type) {
        inTransaction(() -> answered.fire(new MessagesAnswered(type, List.of(messageId))));
    }

    private MessageReceived message(MessageType type) {
        return message(messageId, type);
    }

    private static MessageReceived message(UUID id, MessageType type) {
        return new MessageReceived(
                id, type, DORDRECHT, PROVIDER, WEDNESDAY_BEFORE_CHRISTMAS, LocalDate.parse("2099-12-22"));
    }

    /** Due thirty days after {@code from}. */
    private void open(UUID subjectId, LocalDate from) {
        inTransaction(() -> workItems.open(Term.PAYMENT, Subject.message(subjectId), parties(), from));
    }

    private void close(UUID subjectId) {
        inTransaction(() -> workItems.close(Term.PAYMENT, subjectId));
    }

    private void inTransaction(Runnable work) {
        ActingFor.tenant(
                Tenant.ofRegion(region.region()),
                () -> QuarkusTransaction.requiringNew().run(work));
    }

    private LocalDate daysAgo(int days) {
        return DutchDate.today(clock).minusDays(days);
    }

    private static Parties parties() {
        return new Parties(DORDRECHT, PROVIDER, Responsible.REGION);
    }

    private ValidatableResponse list(String query) {
        return region.as(region.contractManager())
                .get("/work-items" + query)
                .then()
                .statusCode(200);
    }

    private List<String> overdueEvents() {
        return BehindTheScenes.events(region.region(), "work-item.overdue.v1");
    }
}
