package nl.tandem.budget.settlement;

import static nl.tandem.budget.ledger.ApprovedLines.post;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import nl.tandem.budget.Api;
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
        workedExample();

        ValidatableResponse created = settle(solidarity(key()));

        created.statusCode(201)
                .body("careYear", equalTo(2026))
                .body("scheme", equalTo("FULL_SOLIDARITY"))
                .body("totalCents", equalTo(105_000_000))
                .body("contributions.municipality", equalTo(List.of("0482", "0505", "0512")))
                .body("contributions.costCents", equalTo(List.of(45_000_000, 42_000_000, 18_000_000)))
                .body("contributions.weight", equalTo(List.of(50, 30, 20)))
                .body("contributions.contributionCents", equalTo(List.of(52_500_000, 31_500_000, 21_000_000)))
                .body(
                        "contributions[0].steps.step",
                        equalTo(List.of(
                                "OWN_COST", "REGIONAL_TOTAL", "KEY_SHARE", "EXACT_QUOTA", "ROUNDING", "CONTRIBUTION")))
                .body("contributions[0].steps[2].description", containsString("meicirculaire 2021"));
        assertEquals(
                created.extract().asString(),
                controller.get(Api.location(created)).extract().asString(),
                "what is read later is what was answered");
    }

    @Test
    void underActualUseEachPaysItsOwn() {
        workedExample();

        settle("""
                {"careYear": 2026, "scheme": "ACTUAL_USE"}""")
                .statusCode(201)
                .body("contributions.contributionCents", equalTo(List.of(45_000_000, 42_000_000, 18_000_000)))
                .body("contributions[0].steps.step", equalTo(List.of("OWN_COST", "CONTRIBUTION")));
    }

    @Test
    void aSettlementIsRecalculatedFromItsFrozenInputsWithTheSameOutcome() throws Exception {
        workedExample();
        String path = Api.location(settle(solidarity(key())));
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
        workedExample();
        String key = key();
        String first = settle(solidarity(key)).extract().path("inputHash");
        assertEquals(first, settle(solidarity(key)).extract().path("inputHash"));
        post(region, "0505", 2026, -1);

        String later = settle(solidarity(key))
                .body("totalCents", equalTo(104_999_999))
                .extract()
                .path("inputHash");

        assertTrue(!first.equals(later));
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
        workedExample();
        post(region, "0642", 2026, 5);

        settle(solidarity(key()))
                .statusCode(409)
                .body("type", equalTo("/problems/municipality-not-in-key"))
                .body("detail", containsString("0642"));

        controller.get("/settlements").body("totalItems", equalTo(0));
    }

    @Test
    void aYearWithoutCostIsNotSettled() {
        settle("""
                {"careYear": 2026, "scheme": "ACTUAL_USE"}""").statusCode(409).body("type", equalTo("/problems/nothing-to-settle"));
    }

    @Test
    void aSchemeGetsAKeyWhenItUsesOneAndOnlyThen() {
        settle("""
                {"careYear": 1999, "scheme": "FULL_SOLIDARITY"}""").statusCode(400).body("errors.location", containsInAnyOrder("/careYear", "/distributionKeyId"));
        settle("""
                {"careYear": 2026, "scheme": "ACTUAL_USE", "distributionKeyId": "%s"}""".formatted(key())).statusCode(400).body("errors.location", equalTo(List.of("/distributionKeyId")));
        settle("""
                {"scheme": "PARTIAL"}""").statusCode(400).body("errors.location", containsInAnyOrder("/careYear", "/scheme"));
    }

    @Test
    void theKeyOfAnotherRegionDoesNotExistHere() {
        workedExample();
        String foreign = key(Api.controller("r" + UUID.randomUUID()));

        settle(solidarity(foreign)).statusCode(400).body("errors.location", equalTo(List.of("/distributionKeyId")));
    }

    @Test
    void aMunicipalitySeesItsOwnContributionAndTheTotal() {
        workedExample();
        String path = Api.location(settle(solidarity(key())));
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
        workedExample();
        String path = Api.location(settle(solidarity(key())));

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
        workedExample();
        String request = solidarity(key());

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
        workedExample();
        String request = solidarity(key());
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
        controller
                .post("/settlements", idempotencyKey, "{\"careYear\": 2026, \"scheme\": \"ACTUAL_USE\"}")
                .statusCode(409);
    }

    @Test
    void theSettlementIsToldToTheOtherServices() throws Exception {
        workedExample();
        String path = Api.location(settle(solidarity(key())));

        var event = json.readTree(appended());

        assertEquals(path, "/settlements/" + event.get("settlementId").asText());
        assertEquals(105_000_000, event.get("totalCents").asLong());
        assertEquals(
                json.valueToTree(
                        Map.of("municipality", "0482", "costCents", 45_000_000, "contributionCents", 52_500_000)),
                event.get("contributions").get(0));
    }

    @Test
    void theExampleOfTheEventMatchesItsSchema() throws Exception {
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(resource("settlement.calculated.v1.schema.json"));
        assertEquals(Set.of(), schema.validate(resource("settlement.calculated.v1.example.json"), InputFormat.JSON));
    }

    @Test
    void theServiceItselfCannotChangeOrRemoveASettlement() throws SQLException {
        try (Connection connection = database.getConnection()) {
            for (String table : List.of("settlement", "settlement_input", "settlement_contribution")) {
                for (String change : List.of("UPDATE %s SET region = 'x'", "DELETE FROM %s")) {
                    assertThrows(
                            SQLException.class,
                            () -> connection.createStatement().executeUpdate(change.formatted(table)));
                }
            }
        }
    }

    private void workedExample() {
        post(region, "0482", 2026, 45_000_000);
        post(region, "0505", 2026, 42_000_000);
        post(region, "0512", 2026, 18_000_000);
        post(region, "0512", 2025, 1);
    }

    private String key() {
        return key(controller);
    }

    private static String key(Api api) {
        return api.post("/distribution-keys", """
                        {"name": "Jeugdhulp", "vintage": "meicirculaire 2021", "source": "s", "decision": "d",
                         "validFrom": "2026-01-01", "weights": [{"municipality": "0482", "weight": 50},
                         {"municipality": "0505", "weight": 30}, {"municipality": "0512", "weight": 20}]}""").statusCode(201).extract().path("distributionKeyId");
    }

    private static String solidarity(String keyId) {
        return """
                {"careYear": 2026, "scheme": "FULL_SOLIDARITY", "distributionKeyId": "%s"}""".formatted(keyId);
    }

    private ValidatableResponse settle(String request) {
        return controller.post("/settlements", request);
    }

    private String appended() throws SQLException {
        try (Connection superuser = Superuser.connect();
                var select = superuser.prepareStatement(
                        "SELECT data FROM outbox WHERE region = ? AND topic = 'jeugdhulp.budget.settlements'")) {
            select.setString(1, region);
            var row = select.executeQuery();
            row.next();
            return row.getString(1);
        }
    }

    private static String resource(String name) throws Exception {
        try (var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream("events/" + name)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
