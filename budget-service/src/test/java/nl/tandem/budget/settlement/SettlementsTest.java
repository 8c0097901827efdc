package nl.tandem.budget.settlement;

import static nl.tandem.budget.ledger.ApprovedLines.post;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import nl.tandem.budget.Api;
import nl.tandem.budget.Given;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.Superuser;
import nl.tandem.kit.testing.Token;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class SettlementsTest {

    private final String region = "r" + UUID.randomUUID();
    private final Api controller = Api.controller(region);

    @Inject
    DataSource database;

    @Inject
    ObjectMapper json;

    @Test
    void fullSolidarityDividesTheCostOfTheYearByTheKeyAndExplainsIt() {
        workedExample(2026);

        ValidatableResponse created = Given.settle(controller, 2026, solidarity());

        created.statusCode(201)
                .body("careYear", equalTo(2026))
                .body("stage", equalTo("PROVISIONAL"))
                .body("scheme", equalTo("FULL_SOLIDARITY"))
                .body("totalCents", equalTo(105_000_000))
                .body("contributions.municipality", equalTo(List.of("0482", "0505", "0512")))
                .body("contributions.costCents", equalTo(List.of(45_000_000, 42_000_000, 18_000_000)))
                .body("contributions.contributionCents", equalTo(List.of(52_500_000, 31_500_000, 21_000_000)))
                .body(
                        "contributions[0].steps.step",
                        equalTo(List.of(
                                "OWN_COST",
                                "POOL_IN",
                                "POOL_TOTAL",
                                "KEY_SHARE",
                                "POOL_OUT",
                                "EXACT_QUOTA",
                                "ROUNDING",
                                "DECISION",
                                "CONTRIBUTION",
                                "CHARGED",
                                "BALANCE")));
        assertEquals(
                created.extract().asString(),
                controller.get(Api.location(created)).extract().asString(),
                "what is read later is what was answered");
    }

    @Test
    void underActualUseEachPaysItsOwn() {
        workedExample(2026);

        Given.settle(controller, 2026, Given.scheme(controller, "{\"type\": \"ACTUAL_USE\"}"))
                .statusCode(201)
                .body("contributions.contributionCents", equalTo(List.of(45_000_000, 42_000_000, 18_000_000)));
    }

    @Test
    void aSettlementIsRecalculatedFromItsFrozenInputsWithTheSameOutcome() throws Exception {
        workedExample(2026);
        String path = Api.location(Given.settle(controller, 2026, everything()));
        post(region, "0505", 2026, 999);

        String settlement = controller.get(path).extract().asString();
        String frozen =
                controller.get(path + "/inputs").statusCode(200).extract().asString();

        var tree = json.readTree(settlement);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(frozen.getBytes(StandardCharsets.UTF_8));
        assertEquals(tree.get("inputHash").asText(), HexFormat.of().formatHex(digest));
        SettlementInputs inputs = SettlementInputs.parse(frozen);
        assertEquals(tree.get("inputHash").asText(), inputs.hash());
        assertEquals(tree.get("contributions").toString(), json.writeValueAsString(inputs.contributions()));
    }

    @Test
    void aLaterRunWithOtherCostIsAnotherSettlementWithAnotherHash() {
        workedExample(2026);
        String scheme = solidarity();
        String first = Given.settle(controller, 2026, scheme).extract().path("inputHash");
        assertEquals(first, Given.settle(controller, 2026, scheme).extract().path("inputHash"));
        post(region, "0505", 2026, -1);

        String later = Given.settle(controller, 2026, scheme)
                .body("totalCents", equalTo(104_999_999))
                .extract()
                .path("inputHash");

        assertNotEquals(first, later);
        controller
                .get("/settlements?careYear=2026")
                .body("totalItems", equalTo(3))
                .body("items[0].inputHash", equalTo(later))
                .body("items[2].inputHash", equalTo(first));
        controller.get("/settlements?careYear=2025").body("totalItems", equalTo(0));
        controller.get("/settlements?page=9").body("totalItems", equalTo(3)).body("items", hasSize(0));
    }

    @Test
    void costOutsideTheKeyIsRefusedAndNothingIsStored() {
        workedExample(2026);
        post(region, "0642", 2026, 5);

        Given.settle(controller, 2026, solidarity())
                .statusCode(409)
                .body("type", equalTo("/problems/municipality-not-in-key"))
                .body("detail", containsString("0642"));

        controller.get("/settlements").body("totalItems", equalTo(0));
    }

    @Test
    void aMunicipalityOutsideItsValidityIsRefused() {
        workedExample(2026);
        String scheme = solidarity();
        Given.municipality(controller, "0482", "2027-01-01");

        Given.settle(controller, 2026, scheme)
                .statusCode(409)
                .body("type", equalTo("/problems/municipality-outside-validity"))
                .body("detail", containsString("0482"));
    }

    @Test
    void aYearWithoutCostIsNotSettled() {
        Given.settle(controller, 2026, solidarity())
                .statusCode(409)
                .body("type", equalTo("/problems/nothing-to-settle"));
    }

    @Test
    void advancesAreTakenOff() {
        workedExample(2026);
        String key = Given.key(controller, "0482", 50, "0505", 30, "0512", 20);
        controller.post("/advance-schedules", """
                {"year": 2026, "budgetCents": 100000000, "distributionKeyId": "%s", "decision": "AB"}""".formatted(key)).statusCode(201);

        Given.settle(controller, 2026, Given.solidarity(controller, key))
                .statusCode(201)
                .body("contributions.chargedCents", equalTo(List.of(50_000_000, 30_000_000, 20_000_000)))
                .body("contributions.balanceCents", equalTo(List.of(2_500_000, 1_500_000, 1_000_000)));
    }

    @Test
    void theBudgetOfTheAdvancesIsWhatInsuranceComparesWith() {
        workedExample(2026);
        String key = Given.key(controller, "0482", 50, "0505", 30, "0512", 20);
        String insurance = Given.scheme(controller, """
                {"type": "INSURANCE", "distributionKeyId": "%s", "ownRiskBasisPoints": 4000}""".formatted(key));
        Given.settle(controller, 2026, insurance).statusCode(409).body("type", equalTo("/problems/budget-unknown"));
        controller.post("/advance-schedules", """
                {"year": 2026, "budgetCents": 100000000, "distributionKeyId": "%s", "decision": "AB"}""".formatted(key)).statusCode(201);

        Given.settle(controller, 2026, insurance)
                .statusCode(201)
                .body("contributions.contributionCents", equalTo(List.of(49_500_000, 35_700_000, 19_800_000)));
    }

    @Test
    void aFinalSettlementClosesTheYearAndLateCostFollowsItsScheme() {
        workedExample(2024);
        String scheme =
                Given.scheme(controller, """
                {"type": "PARTIAL_SOLIDARITY", "distributionKeyId": "%s",
                 "phases": [{"careYear": 2024, "solidarityBasisPoints": 5000}, {"careYear": 2025, "solidarityBasisPoints": 0}]}""".formatted(Given.key(controller, "0482", 50, "0505", 30, "0512", 20)));
        controller.post("/settlements", """
                {"careYear": 2024, "stage": "SUPPLEMENTARY"}""").statusCode(409).body("type", equalTo("/problems/care-year-open"));
        controller
                .post("/settlements", """
                {"careYear": 2024, "stage": "FINAL", "settlementSchemeId": "%s", "decision": "Jaarrekening 2024, AB 10 juli 2025"}""".formatted(scheme))
                .statusCode(201)
                .body("contributions.contributionCents", equalTo(List.of(48_750_000, 36_750_000, 19_500_000)));

        post(region, "0505", 2024, -1_000);

        controller
                .get("/postings?late=true")
                .body("totalItems", equalTo(1))
                .body("items[0].amountCents", equalTo(-1_000));
        controller.get("/closed-care-years").body("items.careYear", equalTo(List.of(2024)));
        Given.settle(controller, 2024, scheme).statusCode(409).body("type", equalTo("/problems/care-year-closed"));
        // Half of the credit is the own, half is shared by the key.
        controller
                .post("/settlements", """
                {"careYear": 2024, "stage": "SUPPLEMENTARY"}""")
                .statusCode(201)
                .body("totalCents", equalTo(104_999_000))
                .body("contributions.balanceCents", equalTo(List.of(-250, -650, -100)));
        controller
                .post("/settlements", """
                {"careYear": 2024, "stage": "SUPPLEMENTARY"}""")
                .statusCode(201)
                .body("contributions.balanceCents", equalTo(List.of(0, 0, 0)));
    }

    @Test
    void twoSupplementsAtOnceChargeALateCostOnce() throws Exception {
        workedExample(2024);
        controller
                .post("/settlements", """
                {"careYear": 2024, "stage": "FINAL", "settlementSchemeId": "%s", "decision": "Jaarrekening"}""".formatted(Given.scheme(controller, "{\"type\": \"ACTUAL_USE\"}")))
                .statusCode(201);
        post(region, "0505", 2024, 500);

        List<Integer> balances = new ArrayList<>();
        try (ExecutorService callers = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> all = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                all.add(callers.submit(() -> controller
                        .post("/settlements", """
                        {"careYear": 2024, "stage": "SUPPLEMENTARY"}""")
                        .statusCode(201)
                        .extract()
                        .<Integer>path("contributions[1].balanceCents")));
            }
            for (Future<Integer> one : all) {
                balances.add(one.get());
            }
        }

        Collections.sort(balances);
        assertEquals(List.of(0, 0, 0, 500), balances);
    }

    @Test
    void theSuccessorOfAMunicipalityPays() {
        workedExample(2018);
        for (String code : List.of("0482", "0505", "0512", "1963")) {
            Given.municipality(controller, code, "2015-01-01");
        }
        controller.post("/municipalities/0512/ending", """
                {"validUntil": "2018-12-31", "successor": "1963", "decision": "Herindeling 2019"}""").statusCode(201);

        ValidatableResponse settlement =
                Given.settle(controller, 2018, Given.scheme(controller, "{\"type\": \"ACTUAL_USE\"}"));
        settlement
                .statusCode(201)
                .body("contributions.municipality", equalTo(List.of("0482", "0505", "0512")))
                .body("contributions.payableBy", equalTo(List.of("0482", "0505", "1963")));
        Api.municipality(region, "1963")
                .get(Api.location(settlement))
                .body("contributions.municipality", equalTo(List.of("0512")));
    }

    @Test
    void whatDoesNotFitTogetherIsAnsweredAtOnce() {
        controller
                .post("/settlements", """
                {"careYear": 2026, "stage": "FINAL"}""")
                .statusCode(400)
                .body("errors.location", containsInAnyOrder("/settlementSchemeId", "/decision", "/careYear"));
        controller.post("/settlements", """
                {"careYear": 1999, "settlementSchemeId": "x"}""").statusCode(400);
        Given.settle(controller, 2026, UUID.randomUUID().toString())
                .statusCode(400)
                .body("errors.location", equalTo(List.of("/settlementSchemeId")));
    }

    @Test
    void theSchemeOfAnotherRegionDoesNotExistHere() {
        workedExample(2026);
        String foreign = Given.scheme(Api.controller("r" + UUID.randomUUID()), "{\"type\": \"ACTUAL_USE\"}");

        Given.settle(controller, 2026, foreign)
                .statusCode(400)
                .body("errors.location", equalTo(List.of("/settlementSchemeId")));
    }

    @Test
    void aMunicipalitySeesItsOwnContributionAndTheTotal() {
        workedExample(2026);
        String path = Api.location(Given.settle(controller, 2026, solidarity()));
        Api dordrecht = Api.municipality(region, "0505");

        dordrecht
                .get(path)
                .statusCode(200)
                .body("totalCents", equalTo(105_000_000))
                .body("contributions.municipality", equalTo(List.of("0505")))
                .body("contributions[0].contributionCents", equalTo(31_500_000));
        dordrecht.get(path + "/inputs").statusCode(403);
        Api.as(Token.of(region, Roles.BOARD).municipality("0505"))
                .get(path + "/inputs")
                .statusCode(404);
    }

    @Test
    void theWholeSettlementIsForThoseOfTheRegion() {
        workedExample(2026);
        String path = Api.location(Given.settle(controller, 2026, solidarity()));

        for (String role : List.of(Roles.CONTROLLER, Roles.BOARD, Roles.CONTRACT_MANAGER)) {
            Api.as(Token.of(region, role)).get(path).statusCode(200).body("contributions", hasSize(3));
        }
        for (String role : List.of(Roles.PROVIDER, Roles.ANALYST, Roles.OPERATOR)) {
            Api.as(Token.of(region, role).provider("12345678")).get(path).statusCode(403);
        }
        Api.controller("elsewhere").get(path).statusCode(404);
        Api.controller("elsewhere").get(path + "/inputs").statusCode(404);
    }

    @Test
    void onlyAControllerOfTheWholeRegionSettles() {
        workedExample(2026);
        String request = """
                {"careYear": 2026, "settlementSchemeId": "%s"}""".formatted(solidarity());

        for (String role : Roles.ALL) {
            if (!role.equals(Roles.CONTROLLER)) {
                Api.as(Token.of(region, role).municipality("0505").provider("12345678"))
                        .post("/settlements", request)
                        .statusCode(403);
            }
        }
        Api.as(Token.of(region, Roles.CONTROLLER).municipality("0505"))
                .post("/settlements", request)
                .statusCode(403)
                .body("type", equalTo("/problems/bound-to-one-municipality"));
    }

    @Test
    void aRepeatedRequestSettlesOnce() {
        workedExample(2026);
        String request = """
                {"careYear": 2026, "settlementSchemeId": "%s"}""".formatted(solidarity());
        String idempotencyKey = UUID.randomUUID().toString();

        String first = controller
                .post("/settlements", idempotencyKey, request)
                .extract()
                .asString();
        String repeated = controller
                .post("/settlements", idempotencyKey, request)
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .extract()
                .asString();

        assertEquals(first, repeated);
        controller.get("/settlements").body("totalItems", equalTo(1));
    }

    @Test
    void theSettlementIsToldToTheOtherServices() throws Exception {
        workedExample(2026);
        String path = Api.location(Given.settle(controller, 2026, solidarity()));

        var event = json.readTree(Superuser.texts(
                        "SELECT data FROM outbox WHERE region = ? AND type LIKE '%settlement.calculated%'", region)
                .getFirst());

        assertEquals(path, "/settlements/" + event.get("settlementId").asText());
        assertEquals(105_000_000, event.get("totalCents").asLong());
        assertEquals(52_500_000, event.at("/contributions/0/contributionCents").asLong());
    }

    @Test
    void theServiceItselfCannotChangeOrRemoveASettlement() throws SQLException {
        try (Connection connection = database.getConnection()) {
            for (String table :
                    List.of("settlement", "settlement_input", "settlement_contribution", "settlement_scheme")) {
                for (String change : List.of("UPDATE %s SET region = 'x'", "DELETE FROM %s")) {
                    assertThrows(
                            SQLException.class,
                            () -> connection.createStatement().executeUpdate(change.formatted(table)));
                }
            }
        }
    }

    private void workedExample(int year) {
        post(region, "0482", year, 45_000_000);
        post(region, "0505", year, 42_000_000);
        post(region, "0512", year, 18_000_000);
        post(region, "0512", year - 1, 1);
    }

    private String solidarity() {
        return Given.solidarity(controller, Given.key(controller, "0482", 50, "0505", 30, "0512", 20));
    }

    /** An agreement with parts, use, expensive clients, damping and a correction. */
    private String everything() {
        Given.productGroup(controller, "VERBLIJF", "44");
        return Given.agreement(controller, """
                {"parts": [{"productGroup": "VERBLIJF", "scheme": {"type": "PREVIOUS_YEAR"}},
                           {"scheme": {"type": "STOP_LOSS", "distributionKeyId": "%s", "thresholdCents": 1000000,
                                       "coInsuranceBasisPoints": 1000}}],
                 "corrections": [{"reason": "Cumulatieregeling", "amounts": [{"municipality": "0482", "amountCents": -5},
                                                                          {"municipality": "0505", "amountCents": 5}]}]}""".formatted(Given.key(controller, "0482", 1, "0505", 1, "0512", 1)));
    }
}
