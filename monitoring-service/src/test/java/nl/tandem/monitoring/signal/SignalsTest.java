package nl.tandem.monitoring.signal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.Soon;
import nl.tandem.kit.testing.Superuser;
import nl.tandem.kit.testing.Token;
import nl.tandem.monitoring.testing.Declared;
import org.junit.jupiter.api.Test;

/** Signals from figures that come in, told once and answered by their owner. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class SignalsTest {

    private final String region = "r" + UUID.randomUUID();
    private final YearMonth month = YearMonth.now(ZoneOffset.UTC).minusMonths(3);

    @Test
    void aFigureThatHoversIsToldOnceAndIsOverOnlyBelowTheSecondLevel() {
        rule("CARE_COST", "ABOVE", true, 1_000, 800, "municipality-backoffice").statusCode(201);
        approve("0505", 1_000);
        approve("0512", 900);
        Soon.holds(() -> assertEquals(List.of("0505 1000 true"), signals()));

        approve("0505", -150);
        approve("0505", 200);
        Soon.holds(() -> assertEquals(List.of("1050"), cost("0505")));
        assertEquals(List.of("0505 1000 true"), signals());

        approve("0505", -300);
        Soon.holds(() -> assertEquals(List.of("0505 1000 false"), signals()));
        approve("0505", 900);
        Soon.holds(() -> assertEquals(List.of("0505 1000 false", "0505 1650 true"), signals()));
    }

    @Test
    void onlyTheOwnerAnswersAndEverybodyElseSeesIt() {
        rule("CARE_COST", "ABOVE", true, 1_000, 800, "municipality-backoffice").statusCode(201);
        approve("0505", 1_000);
        Soon.holds(() -> assertEquals(List.of("0505 1000 true"), signals()));
        String signal = as(controller()).get("/indicator-signals?open=true").path("items[0].signalId");
        String dordrecht =
                Token.of(region, Roles.MUNICIPALITY).municipality("0505").sign();
        String gorinchem =
                Token.of(region, Roles.MUNICIPALITY).municipality("0512").sign();

        answer(controller(), signal, "acknowledgement").statusCode(403).body("type", containsString("not-the-owner"));
        answer(gorinchem, signal, "acknowledgement").statusCode(404);
        answer(dordrecht, signal, "acknowledgement").statusCode(201).body("state", equalTo("ACKNOWLEDGED"));
        answer(dordrecht, signal, "acknowledgement").statusCode(409);
        answer(dordrecht, signal, "explanation").statusCode(201).body("state", equalTo("EXPLAINED"));
        as(controller()).get("/indicator-signals").then().body("items[0].explanation", equalTo("Een duur traject."));
        assertEquals(
                List.of("answered", "answered", "raised"),
                Superuser.texts(
                        "SELECT split_part(split_part(type, 'indicator-signal.', 2), '.', 1) FROM outbox"
                                + " WHERE region = ? AND topic = 'jeugdhulp.monitoring.signals' ORDER BY 1",
                        region));
    }

    @Test
    void whatDoesNotComeInIsMissedAndWhatComesClearsIt() {
        rule("REFERRALS", "MISSING", true, 30, 1, "contract-manager").statusCode(201);
        approve("0505", 1_000);
        Soon.holds(() -> assertEquals(1, signals().size()));
        Superuser.execute("""
                INSERT INTO referral (region, referral_id, municipality, provider_code, referrer_type, category, dated_on)
                VALUES (?, 'r1', '0505', '12345678', '02', '45', ?::date)
                """, region, month.atDay(10).toString());
        Superuser.execute("""
                INSERT INTO touched_month (region, fact, municipality, care_year, care_month)
                VALUES (?, 'REFERRAL', '0505', ?::integer, ?::integer)
                """, region, month.getYear(), month.getMonthValue());
        Soon.holds(() -> assertTrue(
                signals().getFirst().endsWith("false"), () -> signals().toString()));
    }

    @Test
    void aRuleThatDoesNotFitIsRefusedAndOneThatEndsTakesItsSignalsWithIt() {
        rule("SOCIAL_BENEFIT", "OUTLIER", false, 35, 40, "somebody")
                .statusCode(400)
                .body("errors.location", containsInAnyOrder("/owner", "/byMunicipality", "/clearAt", "/indicatorCode"));
        String rule = rule("CARE_COST", "ABOVE", false, 1_000, 800, "controller")
                .statusCode(201)
                .extract()
                .path("ruleId");
        approve("0505", 1_000);
        Soon.holds(() -> assertEquals(List.of("null 1000 true"), signals()));
        as(controller()).delete("/signal-rules/{id}", rule).then().statusCode(204);
        as(controller()).delete("/signal-rules/{id}", rule).then().statusCode(409);
        Soon.holds(() -> assertEquals(List.of("null 1000 false"), signals()));
    }

    private void approve(String municipality, long cents) {
        new Declared(region)
                .approved(municipality, Declared.Line.of("anna", month.getYear(), month.getMonthValue(), cents));
    }

    private List<String> cost(String municipality) {
        return Superuser.texts(
                "SELECT numerator::text FROM measurement WHERE region = ? AND municipality = ? AND period = ?"
                        + " AND indicator_code = 'CARE_COST'",
                region,
                municipality,
                month.toString());
    }

    /** The oldest first: municipality, level, whether it is on. */
    private List<String> signals() {
        List<Map<String, Object>> items =
                as(controller()).get("/indicator-signals").path("items");
        return items.reversed().stream()
                .map(item -> "%s %s %s"
                        .formatted(item.get("municipality"), item.get("level"), !item.containsKey("clearedAt")))
                .toList();
    }

    private ValidatableResponse rule(
            String indicator, String kind, boolean byMunicipality, long raiseAt, long clearAt, String owner) {
        return as(controller())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("""
                        {"indicatorCode": "%s", "kind": "%s", "byMunicipality": %s, "months": 1, "raiseAt": %d, "clearAt": %d,
                         "settleDays": %d, "owner": "%s"}""".formatted(indicator, kind, byMunicipality, raiseAt, clearAt, settleDays(), owner))
                .post("/signal-rules")
                .then();
    }

    /** So many days that the month of this test is the one that is looked at. */
    private long settleDays() {
        return ChronoUnit.DAYS.between(month.atEndOfMonth(), LocalDate.now(ZoneOffset.UTC)) - 2;
    }

    private static ValidatableResponse answer(String token, String signal, String what) {
        return as(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(what.equals("explanation") ? "{\"words\": \"Een duur traject.\"}" : "")
                .post("/indicator-signals/{id}/{what}", signal, what)
                .then();
    }

    private String controller() {
        return Token.of(region, Roles.CONTROLLER).sign();
    }

    private static RequestSpecification as(String token) {
        return given().basePath("/monitoring/v1").auth().oauth2(token).contentType("application/json");
    }
}
