package nl.tandem.contracting.deadline;

import static nl.tandem.contracting.deadline.CareFacts.DORDRECHT;
import static nl.tandem.contracting.deadline.CareFacts.PROVIDER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.Api;
import nl.tandem.contracting.AtOnce;
import nl.tandem.contracting.BehindTheScenes;
import nl.tandem.contracting.ContractApi;
import nl.tandem.contracting.allocationcontrol.AllocationProposalApi;
import nl.tandem.contracting.ijw.GoldenMessage;
import nl.tandem.contracting.ijw.MessageType;
import nl.tandem.contracting.message.MessageApi;
import nl.tandem.contracting.message.MessageReceived;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.identity.ActingFor;
import nl.tandem.kit.identity.Tenant;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.time.DutchDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What has to be done by what is recorded: when that is opened, and what closes it. So far ahead that nothing is overdue. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class DerivedTermsTest {

    private static final LocalDate TODAY = LocalDate.parse("2099-06-10");

    @Inject
    DeriveWorkItems deriveWorkItems;

    @Inject
    WorkItems workItems;

    @Inject
    Database database;

    @Inject
    Event<MessageReceived> received;

    @Inject
    InstantSource clock;

    private final Api region = new Api();
    private final CareFacts facts = new CareFacts(region.region());

    @Test
    void anAllocationThatBeganAsksForAStartUntilItIsThere() {
        UUID allocation = facts.allocation("2099-05-20", "2099-06-05", null);

        derive();
        list("").body("totalItems", equalTo(1))
                .body("items[0].kind", equalTo("START_MESSAGE"))
                .body("items[0].subjectKind", equalTo("ALLOCATION"))
                .body("items[0].subjectId", equalTo(allocation.toString()))
                .body("items[0].municipality", equalTo(DORDRECHT))
                .body("items[0].providerCode", equalTo(PROVIDER))
                .body("items[0].responsible", equalTo("PROVIDER"))
                .body("items[0].countsFrom", equalTo("2099-06-05"))
                .body("items[0].dueDate", equalTo("2099-06-12"))
                .body("items[0].state", equalTo("OPEN"));

        UUID delivery = facts.start(allocation, "2099-06-08");
        derive();
        assertItems(Term.START_MESSAGE, "2099-06-05 DONE");
        facts.withdraw(delivery);
        deriveAndSeeNoChange();
    }

    @Test
    void aRetroactiveAllocationAsksForItFromItsReceiptWhateverChangesComeAfter() {
        UUID allocation = facts.allocation("2099-06-03", "2099-01-01", "2099-12-31");
        facts.change(allocation, "2099-06-09", "2099-01-01", "2099-11-30");

        derive();

        assertItems(Term.START_MESSAGE, "2099-06-03 OPEN");
        deriveAndSeeNoChange();
    }

    @Test
    void aStartThatWasWithdrawnIsNone() {
        UUID allocation = facts.allocation("2099-05-20", "2099-06-05", null);
        facts.withdraw(facts.start(allocation, "2099-06-05"));

        derive();

        assertItems(Term.START_MESSAGE, "2099-06-05 OPEN");
    }

    @Test
    void noStartIsAskedForBeforeItsDayNorForWhatEndedWasDeletedOrIsHistory() {
        facts.allocation("2099-05-20", "2099-06-11", null);
        facts.allocation("2099-05-20", "2099-06-01", "2099-06-09");
        facts.allocation("2098-05-20", "2098-06-01", null);
        facts.delete(facts.allocation("2099-05-20", "2099-06-10", null), "2099-05-21", "2099-06-10");

        derive();

        list("").body("totalItems", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"deleted", "ended", "begins later"})
    void noStartIsAskedForAnyMoreWhenTheAllocationIs(String what) {
        UUID allocation = facts.allocation("2099-05-20", "2099-06-01", null);
        derive();

        switch (what) {
            case "deleted" -> facts.delete(allocation, "2099-06-10", "2099-06-01");
            case "ended" -> facts.change(allocation, "2099-06-10", "2099-06-01", "2099-06-09");
            default -> facts.change(allocation, "2099-06-10", "2099-07-01", null);
        }
        derive();

        assertItems(Term.START_MESSAGE, "2099-06-01 DONE");
        deriveAndSeeNoChange();
    }

    @Test
    void aStartOnAnotherDayIsAnotherTerm() {
        UUID allocation = facts.allocation("2099-05-20", "2099-06-01", null);
        derive();

        facts.change(allocation, "2099-06-05", "2099-06-08", null);
        derive();

        assertItems(Term.START_MESSAGE, "2099-06-01 DONE", "2099-06-08 OPEN");
    }

    @Test
    void aDeliveryThatRunsOnAnEndedAllocationAsksForAStop() {
        UUID allocation = facts.allocation("2099-01-01", "2099-01-01", "2099-06-09");
        UUID delivery = facts.start(allocation, "2099-01-01");
        UUID running = facts.allocation("2099-01-01", "2099-01-01", "2099-06-10");
        facts.start(running, "2099-01-01");

        derive();
        items(Term.STOP_MESSAGE)
                .body("items.subjectId", contains(delivery.toString()))
                .body("items.subjectKind", contains("DELIVERY"))
                .body("items.responsible", contains("PROVIDER"))
                .body("items.countsFrom", contains("2099-06-09"))
                .body("items.dueDate", contains("2099-06-16"));

        facts.stop(delivery, "31", "2099-06-09");
        derive();
        assertItems(Term.STOP_MESSAGE, "2099-06-09 DONE");
        deriveAndSeeNoChange();
    }

    @Test
    void noStopIsAskedForOfWhatIsPausedStoppedOrWithdrawn() {
        UUID allocation = facts.allocation("2099-01-01", "2099-01-01", "2099-06-09");
        facts.stop(facts.start(allocation, "2099-01-01"), "20", "2099-05-01");
        facts.stop(facts.start(allocation, "2099-01-02"), "31", "2099-05-01");
        facts.withdraw(facts.start(allocation, "2099-01-03"));
        UUID longAgo = facts.allocation("2098-01-01", "2098-01-01", "2098-06-09");
        facts.start(longAgo, "2098-01-01");

        derive();

        assertItems(Term.STOP_MESSAGE);
    }

    @Test
    void anExtensionTakesTheStopAwayUntilTheAllocationEndsAgain() {
        UUID allocation = facts.allocation("2099-01-01", "2099-01-01", "2099-06-01");
        facts.start(allocation, "2099-01-01");
        derive();

        facts.change(allocation, "2099-06-05", "2099-01-01", "2099-12-31");
        derive();
        assertItems(Term.STOP_MESSAGE, "2099-06-01 DONE");
        facts.change(allocation, "2099-06-08", "2099-01-01", "2099-06-07");
        derive();

        assertItems(Term.STOP_MESSAGE, "2099-06-01 DONE", "2099-06-07 OPEN");
    }

    @Test
    void aMonthWithClientsInCareAsksForOneDeclarationUntilItIsDeclared() {
        for (int client = 1; client <= 3; client++) {
            facts.start(facts.allocation("2099-04-01", "2099-04-20", null), "2099-04-20");
        }

        derive();
        items(Term.DECLARATION)
                .body("items.subjectKind", contains("PROVIDER", "PROVIDER"))
                .body("items.subjectId", everyItem(equalTo(facts.providerId().toString())))
                .body("items.responsible", contains("PROVIDER", "PROVIDER"))
                .body("items.countsFrom", contains("2099-04-30", "2099-05-31"))
                .body("items.dueDate", contains("2099-05-31", "2099-06-30"));

        facts.declaration("2099-04-01", "2099-05-10", 100, 0);
        derive();
        assertItems(Term.DECLARATION, "2099-04-30 DONE", "2099-05-31 OPEN");
        deriveAndSeeNoChange();
    }

    @Test
    void aDeclarationThatIsBeingJudgedCountsAndARefusedOneOrThatOfAnotherMunicipalityDoesNot() {
        facts.start(facts.allocation("2099-04-01", "2099-04-20", null), "2099-04-20");
        derive();

        facts.declaration(UUID.randomUUID(), "REFUSED", DORDRECHT, "2099-05-01", "2099-06-02", 0, 0);
        facts.declaration(UUID.randomUUID(), "ASSESSED", "0512", "2099-05-01", "2099-06-02", 100, 0);
        derive();
        assertItems(Term.DECLARATION, "2099-04-30 OPEN", "2099-05-31 OPEN");
        facts.declaration(UUID.randomUUID(), "ASSESSING", DORDRECHT, "2099-05-01", "2099-06-02", 0, 0);
        derive();

        assertItems(Term.DECLARATION, "2099-04-30 DONE", "2099-05-31 DONE");
    }

    @Test
    void noDeclarationIsAskedForWithoutCareOrOfWhatIsATask() {
        facts.start(facts.allocation("51", "2099-01-01", "2099-01-01", null), "2099-01-01");
        facts.allocation("2099-01-01", "2099-01-01", null);
        facts.start(facts.allocation("2099-06-01", "2099-06-01", null), "2099-06-01");
        facts.withdraw(facts.start(facts.allocation("2099-01-01", "2099-01-01", null), "2099-01-01"));
        facts.stop(facts.start(facts.allocation("2099-01-01", "2099-01-01", null), "2098-01-01"), "31", "2098-12-31");
        facts.start(facts.allocation("2099-01-01", "2097-01-01", "2097-12-31"), "2097-01-01");

        derive();

        assertItems(Term.DECLARATION);
    }

    @Test
    void anApprovedAmountIsToBePaidFromTheDagtekeningUntilTheMunicipalitySaysSo() {
        UUID declaration = received("2099-05-04", "2099-05-06", 100);

        derive();
        String workItemId = items(Term.PAYMENT)
                .body("items.subjectId", contains(declaration.toString()))
                .body("items.subjectKind", contains("DECLARATION"))
                .body("items.responsible", contains("MUNICIPALITY"))
                .body("items.countsFrom", contains("2099-05-04"))
                .body("items.dueDate", contains("2099-06-03"))
                .extract()
                .path("items[0].workItemId");
        deriveAndSeeNoChange();

        String doneAt = complete(region.municipality(DORDRECHT), workItemId)
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("overdueAt", nullValue())
                .extract()
                .path("doneAt");
        complete(region.municipality(DORDRECHT), workItemId).statusCode(200).body("doneAt", equalTo(doneAt));
        assertItems(Term.PAYMENT, "2099-05-04 DONE");
        deriveAndSeeNoChange();
    }

    @Test
    void nothingIsToBePaidOfWhatIsNotAnsweredOrComesToNothing() {
        received("2099-05-04", "2099-05-06", 0);
        received("2099-05-04", "2099-05-06", -100);
        facts.declaration(UUID.randomUUID(), "ASSESSING", DORDRECHT, "2099-05-01", "2099-06-02", 100, 0);
        facts.declaration("2097-05-01", "2098-06-09", 100, 0);

        derive();

        assertItems(Term.PAYMENT);
    }

    @Test
    void onlyTheResponsiblePartyTellsThatSomethingIsDone() {
        received("2099-05-04", "2099-05-06", 100);
        facts.allocation("2099-05-20", "2099-06-05", null);
        derive();
        String payment = items(Term.PAYMENT).extract().path("items[0].workItemId");
        String start = items(Term.START_MESSAGE).extract().path("items[0].workItemId");

        complete(region.provider(PROVIDER), payment)
                .statusCode(403)
                .body("type", equalTo("/problems/work-item-of-other-party"));
        complete(region.municipality("0512"), payment).statusCode(404);
        complete(region.contractManager(), payment).statusCode(403);
        complete(region.provider(PROVIDER), start)
                .statusCode(409)
                .body("type", equalTo("/problems/work-item-not-for-people"));

        list("?state=DONE").body("totalItems", equalTo(0));
    }

    @Test
    void rejectedLinesAreToBeDeclaredAgainUntilTheSameMonthIs() {
        UUID declaration = facts.declaration("2099-04-01", "2099-05-11", 100, 2);
        facts.declaration("2099-03-01", "2099-05-11", 100, 0);

        derive();
        items(Term.CORRECTION_OF_REJECTED)
                .body("items.subjectId", contains(declaration.toString()))
                .body("items.subjectKind", contains("DECLARATION"))
                .body("items.responsible", contains("PROVIDER"))
                .body("items.countsFrom", contains("2099-05-11"))
                .body("items.dueDate", contains("2099-06-30"));

        facts.declaration(UUID.randomUUID(), "REFUSED", DORDRECHT, "2099-04-01", "2099-06-02", 0, 0);
        facts.declaration(UUID.randomUUID(), "ASSESSED", "0512", "2099-04-01", "2099-06-02", 100, 0);
        derive();
        assertItems(Term.CORRECTION_OF_REJECTED, "2099-05-11 OPEN");
        facts.declaration("2099-04-01", "2099-06-02", 100, 0);
        derive();

        assertItems(Term.CORRECTION_OF_REJECTED, "2099-05-11 DONE");
        deriveAndSeeNoChange();
    }

    @Test
    void theNextMonthCorrectsRejectedLinesWhenAnEarlierMonthIsInIt() {
        facts.declaration("2099-04-01", "2099-05-11", 100, 2);
        UUID next = facts.declaration("2099-05-01", "2099-06-06", 100, 0);
        facts.line(next, null, "2099-05-01", "2099-05-31");
        derive();
        assertItems(Term.CORRECTION_OF_REJECTED, "2099-05-11 OPEN");

        facts.line(next, null, "2099-04-01", "2099-04-30");
        derive();

        assertItems(Term.CORRECTION_OF_REJECTED, "2099-05-11 DONE");
    }

    @Test
    void theProviderTellsThatRejectedLinesNeedNoCorrection() {
        facts.declaration("2099-04-01", "2099-05-11", 100, 2);
        derive();

        complete(
                        region.provider(PROVIDER),
                        items(Term.CORRECTION_OF_REJECTED).extract().path("items[0].workItemId"))
                .statusCode(200);

        deriveAndSeeNoChange();
        assertItems(Term.CORRECTION_OF_REJECTED, "2099-05-11 DONE");
    }

    @Test
    void anAllocationThatEndsUnderApprovedLinesAsksForTheirCorrectionUntilTheyAreCredited() {
        UUID allocation = facts.allocation("2099-01-01", "2099-01-01", "2099-12-31");
        UUID declaration = facts.declaration("2099-05-01", "2099-06-06", 300, 0);
        facts.line(declaration, allocation, "2099-03-01", "2099-03-31");
        UUID april = facts.line(declaration, allocation, "2099-04-01", "2099-04-30");
        UUID may = facts.line(declaration, allocation, "2099-05-01", "2099-05-31");
        derive();
        assertItems(Term.CORRECTION_OF_APPROVED);

        facts.change(allocation, "2099-06-07", "2099-01-01", "2099-04-14");
        facts.change(allocation, "2099-06-09", "2099-01-01", "2099-04-10");
        derive();
        items(Term.CORRECTION_OF_APPROVED)
                .body("items.subjectId", contains(allocation.toString()))
                .body("items.subjectKind", contains("ALLOCATION"))
                .body("items.responsible", contains("PROVIDER"))
                .body("items.countsFrom", contains("2099-06-07"))
                .body("items.dueDate", contains("2099-08-07"));

        UUID credit = facts.line(declaration, null, "2099-04-01", "2099-04-30");
        facts.credit(april, credit);
        derive();
        assertItems(Term.CORRECTION_OF_APPROVED, "2099-06-07 OPEN");
        facts.credit(may, credit);
        derive();
        assertItems(Term.CORRECTION_OF_APPROVED, "2099-06-07 DONE");
        deriveAndSeeNoChange();
    }

    @Test
    void anAllocationThatIsExtendedAndEndsAgainAsksForTheCorrectionFromTheSecondEnd() {
        UUID allocation = facts.allocation("2099-01-01", "2099-01-01", "2099-12-31");
        facts.line(facts.declaration("2099-04-01", "2099-05-06", 300, 0), allocation, "2099-04-01", "2099-04-30");
        facts.change(allocation, "2099-05-10", "2099-01-01", "2099-04-14");
        derive();
        facts.change(allocation, "2099-05-15", "2099-01-01", "2099-12-31");
        derive();
        assertItems(Term.CORRECTION_OF_APPROVED, "2099-05-10 DONE");

        facts.change(allocation, "2099-06-01", "2099-01-01", "2099-04-14");
        derive();

        assertItems(Term.CORRECTION_OF_APPROVED, "2099-05-10 DONE", "2099-06-01 OPEN");
    }

    @Test
    void whatIsFoundIsOpenedOnceHoweverManyLookForIt() {
        for (int client = 1; client <= 5; client++) {
            facts.start(facts.allocation("2099-01-01", "2099-05-01", "2099-06-09"), "2099-05-01");
            facts.allocation("2099-05-20", "2099-06-05", null);
        }

        AtOnce.each(List.of(1, 2, 3), ignored -> {
            derive();
            return ignored;
        });
        derive();

        list("?kind=STOP_MESSAGE").body("totalItems", equalTo(5));
        list("?kind=START_MESSAGE").body("totalItems", equalTo(5));
        list("?kind=DECLARATION").body("totalItems", equalTo(1));
    }

    @Test
    void whoeverDoesNotHoldTheLockLeavesItToTheOneWhoDoes() {
        facts.allocation("2099-05-20", "2099-06-05", null);

        inTransaction(() -> {
            database.lock("derived work items in " + region.region());
            derive();
        });
        list("").body("totalItems", equalTo(0));
        derive();

        list("").body("totalItems", equalTo(1));
    }

    @Test
    void onlyTheTwoPartiesAndTheirRegionSeeWhatWasDerived() {
        facts.start(facts.allocation("2099-01-01", "2099-05-01", "2099-06-09"), "2099-05-01");
        derive();

        for (String theirs :
                List.of(region.municipality(DORDRECHT), region.provider(PROVIDER), region.contractManager())) {
            region.as(theirs).get("/work-items").then().statusCode(200).body("totalItems", equalTo(2));
        }
        for (String stranger :
                List.of(region.municipality("0512"), region.provider("87654321"), new Api().contractManager())) {
            region.as(stranger).get("/work-items").then().statusCode(200).body("totalItems", equalTo(0));
        }
    }

    @Test
    void anAllocationOfAControlledCategoryAsksForASecondPerson() {
        rule("2099-01-01", true);
        UUID allocation = facts.allocation("2099-06-01", "2099-06-01", "2099-12-31");
        facts.allocation("51", "2099-06-01", "2099-06-01", "2099-12-31");

        derive();
        items(Term.CONTROL_OF_ALLOCATION)
                .body("items.subjectId", contains(allocation.toString()))
                .body("items.responsible", contains("MUNICIPALITY"));
        deriveAndSeeNoChange();
        facts.approved(allocation);
        derive();
        assertItems(Term.CONTROL_OF_ALLOCATION, "2099-06-01 DONE");
    }

    @Test
    void anAllocationForTooLongIsShortenedOrExplained() {
        rule("2099-01-01", false);
        UUID allocation = facts.allocation("2099-06-01", "2099-06-01", "2100-06-01");
        facts.allocation("2099-06-01", "2099-06-01", "2100-05-31");

        derive();
        items(Term.CONTROL_OF_ALLOCATION).body("items.subjectId", contains(allocation.toString()));
        facts.change(allocation, "2099-06-02", "2099-06-01", "2100-05-31");
        derive();
        assertItems(Term.CONTROL_OF_ALLOCATION, "2099-06-01 DONE");
    }

    @Test
    void careIsLookedAtAgainBeforeItEnds() {
        rule("2099-01-01", false);
        facts.allocation("2099-01-05", "2099-01-05", "2099-07-23");
        derive();
        assertItems(Term.REINDICATION);
        facts.allocation("2099-01-05", "2099-01-05", "2099-07-22");
        derive();
        assertItems(Term.REINDICATION);
        facts.allocation("2099-06-08", "2099-07-24", "2099-12-31");
        derive();
        assertItems(Term.REINDICATION);
    }

    @Test
    void careThatDoesNotGoOnIsLookedAtAgain() {
        rule("2099-01-01", false);
        facts.allocation("2099-01-05", "2099-01-05", "2099-07-22");
        derive();
        items(Term.REINDICATION).body("items.dueDate", contains("2099-07-21"));
        facts.allocation("2099-06-08", "2099-07-23", "2099-12-31");
        derive();
        assertItems(Term.REINDICATION, "2099-07-22 DONE");
    }

    @Test
    void theNewMunicipalityLooksAtTheCareAgain() {
        UUID allocation = facts.allocation("2099-01-05", "2099-01-05", "2099-12-31");
        facts.moved(allocation, "0512", "2099-06-01");

        derive();
        items(Term.REASSESSMENT_AFTER_MOVE)
                .body("items.municipality", contains("0512"))
                .body("items.dueDate", contains("2099-07-27"));
        facts.assessed(allocation);
        derive();
        assertItems(Term.REASSESSMENT_AFTER_MOVE, "2099-06-01 DONE");
    }

    /** Of 45: at most a year, looked at again six weeks before the end. */
    private void rule(String from, boolean fourEyes) {
        AllocationProposalApi.rule(region, from, fourEyes).statusCode(201);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsFulfilledTooLateIsToldWhenNobodyLookedInTheMeantime(DerivedTerm term) {
        LocalDate from = DutchDate.today(clock).minusMonths(4);
        inTransaction(() -> workItems.openAll(term, List.of(new Wanted(UUID.randomUUID(), DORDRECHT, PROVIDER, from))));

        derive();

        list("").body("items.state", contains("DONE"));
        assertEquals(
                1,
                BehindTheScenes.events(region.region(), "work-item.overdue.v1").size());
    }

    @Test
    void aRealAllocationAsksForAStartUntilARealOneComes() {
        Api other = new Api();
        MessageApi messages = new MessageApi(other);
        new ContractApi(other).active(PROVIDER);
        messages.processed(
                other.municipality(DORDRECHT),
                GoldenMessage.JW301
                        .with("<jw301:Einddatum>2026-12-31</jw301:Einddatum>", "")
                        .with("<ijw:Frequentie>2<", "<ijw:Frequentie>4<")
                        .text());

        deriveWorkItems.everyRegion();
        other.as(other.provider(PROVIDER))
                .get("/work-items?kind=START_MESSAGE")
                .then()
                .body("items.state", contains("OPEN"))
                .body("items.countsFrom", contains(DutchDate.today(clock).toString()));
        messages.processed(other.provider(PROVIDER), GoldenMessage.JW305.text()).body("state", equalTo("ASSESSED"));
        deriveWorkItems.everyRegion();

        other.as(other.provider(PROVIDER))
                .get("/work-items?kind=START_MESSAGE")
                .then()
                .body("items.state", contains("DONE"));
    }

    /** A declaration whose message has a Dagtekening, and the term for its answer. */
    private UUID received(String dagtekening, String receivedOn, long approvedCents) {
        UUID messageId = UUID.randomUUID();
        inTransaction(() -> received.fire(new MessageReceived(
                messageId,
                MessageType.JW323,
                DORDRECHT,
                PROVIDER,
                Instant.parse(receivedOn + "T12:00:00Z"),
                LocalDate.parse(dagtekening))));
        return facts.declaration(messageId, "ASSESSED", DORDRECHT, "2099-04-01", receivedOn, approvedCents, 0);
    }

    private void derive() {
        deriveWorkItems.region(region.region(), TODAY);
    }

    private void deriveAndSeeNoChange() {
        String before = list("").extract().asString();
        derive();
        assertEquals(before, list("").extract().asString());
    }

    private void assertItems(Term term, String... countedFromAndState) {
        assertEquals(
                List.of(countedFromAndState),
                items(term).extract().path("items.collect { it.countsFrom + ' ' + it.state }"));
    }

    private ValidatableResponse items(Term term) {
        return list("?kind=" + term);
    }

    private ValidatableResponse list(String query) {
        return region.as(region.contractManager())
                .get("/work-items" + query)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse complete(String token, String workItemId) {
        return region.as(token).post("/work-items/{id}/completion", workItemId).then();
    }

    private void inTransaction(Runnable work) {
        ActingFor.tenant(
                Tenant.ofRegion(region.region()),
                () -> QuarkusTransaction.requiringNew().run(work));
    }
}
